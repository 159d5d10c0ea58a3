package org.attache.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.attache.formats.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that draw what stands side by side column for column. */
class PdfDrawnColumnsTest {

    private static final String NILS =
            "Minister Nils Aune will come to|Mariager on 4 May 2025. He meets|the people of the"
                    + " harbour there and|will look at the new pier.";
    private static final String SIV =
            "Minister Siv Berg will visit Ribe|on 9 May 2025, and she stays there|for one night"
                    + " as the guest of the|mayor of the town.";

    @TempDir
    private Path path;

    /** The text of a page of blocks of lines: the first baseline, where the lines begin, and the lines. */
    private String page(String... blocks) throws IOException {
        FontMappers.set(new BundledFont());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.setLeading(13);
                for (String block : blocks) {
                    String[] parts = block.split(" ", 3);
                    content.setTextMatrix(new org.apache.pdfbox.util.Matrix(
                            1, 0, 0, 1, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
                    for (String line : parts[2].split("\\|")) {
                        content.showText(line);
                        content.newLine();
                    }
                }
                content.endText();
            }
            document.save(out);
        }
        return new Folder(path)
                .with("a.pdf", out.toByteArray())
                .document("a.pdf")
                .text();
    }

    @Test
    void columnsOfTextAreNoRow() throws IOException {
        assertThat(page("730 60 News of the harbour, in brief and for all", "700 60 " + NILS, "700 260 " + SIV))
                .endsWith(said(NILS) + "\n\n" + said(SIV));
    }

    @Test
    void columnThatBeginsLowerOrEndsEarlyIsOneToo() throws IOException {
        assertThat(page("700 60 " + NILS, "687 240 " + SIV, "713 420 She is back in the town of|Vejle on 12 May 2025."))
                .isEqualTo(said(NILS) + "\n\n" + said(SIV) + "\n\nShe is back in the town of Vejle on 12 May 2025.");
    }

    @Test
    void cellsOfARowStayOne() throws IOException {
        assertThat(page(
                        "730 60 Visitor",
                        "730 160 Purpose",
                        "730 360 Remarks",
                        "700 60 Nils Aune",
                        "700 160 to meet the people of the harbour|and to look at the new pier and|the mill",
                        "700 360 comes by ship from the islands|and stays for one night",
                        "640 60 Siv Berg",
                        "640 160 talks",
                        "640 360 none"))
                .contains(
                        "Nils Aune | to meet the people of the harbour and to look at the new pier and the mill | comes by"
                                + " ship from the islands and stays for one night |");
    }

    private static String said(String lines) {
        return String.join(" ", List.of(lines.split("\\|")));
    }
}
