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
import org.attache.formats.Written;
import org.attache.source.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that draw what stands side by side row for row. */
class PdfColumnsTest {

    @TempDir
    private Path path;

    /** A page of lines, each of which has words at some places: "60 Words|300 More words". */
    private Document page(String... lines) throws IOException {
        FontMappers.set(new BundledFont());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(0, 700);
                for (String line : lines) {
                    for (String cell : line.split("\\|")) {
                        int x = Integer.parseInt(cell.substring(0, cell.indexOf(' ')));
                        content.newLineAtOffset(x, 0);
                        content.showText(cell.substring(cell.indexOf(' ') + 1));
                        content.newLineAtOffset(-x, 0);
                    }
                    content.newLineAtOffset(0, -13);
                }
                content.endText();
            }
            document.save(out);
        }
        return new Folder(path).with("a.pdf", out.toByteArray()).document("a.pdf");
    }

    @Test
    void columnsOfTextAreReadOneAfterTheOther() throws IOException {
        assertThat(page(
                                "60 The news of the harbour, in brief and for all who asked",
                                "60  ",
                                "60 Minister Nils Aune will come to Mari-|260 school in the morning and the mill",
                                "60 ager on 4 May 2025. He meets the|260 at noon. Minister Siv Berg will visit",
                                "60 people of the harbour there and will|260 Kerteminde on 9 May 2025, and she",
                                "60 look at the new pier. He sees the old|260 stays there for the night.")
                        .text())
                .isEqualTo("The news of the harbour, in brief and for all who asked\n\n"
                        + "Minister Nils Aune will come to Mariager on 4 May 2025. He meets the people of the harbour there and"
                        + " will look at the new pier. He sees the old school in the morning and the mill at noon. Minister Siv"
                        + " Berg will visit Kerteminde on 9 May 2025, and she stays there for the night.");
    }

    @Test
    void threeColumnsAreThreeAndAShorterOneEndsFirst() throws IOException {
        assertThat(page(
                                "40 Nils Aune comes to the town|220 for the talks about the new|400 of fish. She is the guest of",
                                "40 of Ribe on 4 May 2025 and he|220 pier. Siv Berg comes to Vejle|400 the mayor, who shows her",
                                "40 stays for one night. He will|220 on 9 May 2025 and looks at|400 the town and the old mill",
                                "40 go on by ship to the islands|220 the harbour and the houses|400 and the castle above it.",
                                "40 and come back in the morning|220 there, which are built out")
                        .text())
                .contains(
                        "stays for one night. He will go on by ship to the islands and come back in the morning for the")
                .contains(
                        "Siv Berg comes to Vejle on 9 May 2025 and looks at the harbour and the houses there, which are")
                .endsWith(
                        "built out of fish. She is the guest of the mayor, who shows her the town and the old mill and the"
                                + " castle above it.");
    }

    @Test
    void tableStaysATableAndItsEmptyCellsAreLeftOut() throws IOException {
        assertThat(page(
                                "60 Visitor|230 City|350 From|450 To",
                                "60 Minister Nils Aune|230 Ribe|350 4 May 2025|450 5 May 2025",
                                "60 Minister Siv Berg|350 9 May 2025|450 10 May 2025",
                                "60 Minister Ole Dahl|230 Vejle|450 12 May 2025",
                                "60 Minister Per Ask|230 Kerteminde|350 14 May 2025")
                        .text())
                .isEqualTo(String.join(
                        "\n",
                        List.of(
                                "| Visitor: Minister Nils Aune; City: Ribe; From: 4 May 2025; To: 5 May 2025 |",
                                "| Visitor: Minister Siv Berg; From: 9 May 2025; To: 10 May 2025 |",
                                "| Visitor: Minister Ole Dahl; City: Vejle; To: 12 May 2025 |",
                                "| Visitor: Minister Per Ask; City: Kerteminde; From: 14 May 2025 |")));
    }

    @Test
    void cellsThatAreCentredOrAlignedAtTheirEndStandUnderTheirHead() throws IOException {
        assertThat(page(
                                "90 Visitor|265 City|375 From|470 To",
                                "65 Minister Nils Aune|262 Ribe|357 4 May 2025|450 5 May 2025",
                                "70 Minister Siv Berg|330 10 May 2025|430 11 May 2025",
                                "75 Minister Ole By|246 Kerteminde|430 12 May 2025")
                        .text())
                .endsWith(String.join(
                        "\n",
                        List.of(
                                "",
                                "| Visitor: Minister Siv Berg; From: 10 May 2025; To: 11 May 2025 |",
                                "| Visitor: Minister Ole By; City: Kerteminde; To: 12 May 2025 |")));
    }

    @Test
    void messagesOfAPrintedChatAreApart() throws IOException {
        assertThat(Written.in(page(
                        "60 [03.06.25, 09:12:01] Ane Dahl: Minister Siv Berg will visit Ribe tomorrow. She comes",
                        "60 by train and stays for one night.",
                        "60 [03.06.25, 09:13:44] Bo: ok",
                        "60 [14.06.25, 18:02:10] Ane Dahl: She is back.")))
                .containsExactly(
                        "2025-06-03 Ane Dahl: Minister Siv Berg will visit Ribe tomorrow. She comes by train and stays for"
                                + " one night.",
                        "2025-06-03 Bo: ok",
                        "2025-06-14 Ane Dahl: She is back.");
    }

    @Test
    void mailsOfAPrintedThreadAreApart() throws IOException {
        assertThat(Written.in(page(
                        "60 Thank you, and all the best.",
                        "60 From: Ane Dahl",
                        "60 Sent: Tuesday, 3 June 2025 09:12",
                        "60 To: Bo Lund",
                        "60 Subject: Ribe",
                        "60  ",
                        "60 Minister Siv Berg will visit Ribe tomorrow.")))
                .containsExactly("2025-06-03 Ane Dahl: Minister Siv Berg will visit Ribe tomorrow.");
    }

    @Test
    void softHyphenAtTheEndOfALineIsNoGap() throws IOException {
        assertThat(page("60 In the first days of May the minister will come to Frederiks\u00AD", "60 havn by ship.")
                        .text())
                .isEqualTo("In the first days of May the minister will come to Frederikshavn by ship.");
    }
}
