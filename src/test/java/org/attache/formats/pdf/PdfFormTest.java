package org.attache.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.attache.formats.Folder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as people fill them in, and printed ones. */
class PdfFormTest {

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage();
    private final PDAcroForm form = new PDAcroForm(document);
    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void begin(@TempDir Path path) {
        FontMappers.set(new BundledFont());
        folder = new Folder(path);
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private void print(float x, float y, String words) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
    }

    private void place(PDField field, String name, float x, float y, float width) throws IOException {
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(x, y - 5, width, 18));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }

    private void fill(String name, float x, float y, String value) throws IOException {
        PDTextField field = new PDTextField(form);
        place(field, name, x, y, 120);
        field.getCOSObject().setString(COSName.V, value);
    }

    private void tick(String name, float x, float y, boolean on) throws IOException {
        PDCheckBox box = new PDCheckBox(form);
        place(box, name, x, y, 14);
        box.getCOSObject().setName(COSName.V, on ? "On" : "Off");
        box.getWidgets().getFirst().setAppearanceState(on ? "On" : "Off");
    }

    private String text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return folder.with("a.pdf", out.toByteArray()).document("a.pdf").text();
    }

    @Test
    void entriesStandUnderTheLabelsBesideThem() throws IOException {
        print(72, 760, "Notice of a visit");
        print(72, 700, "Guest:");
        fill("f1", 180, 700, "Dora Winn, Minister of Health");
        print(72, 670, "From");
        fill("f2", 110, 670, "4 May 2025");
        print(250, 670, "to");
        fill("f3", 280, 670, "6 May 2025");
        assertThat(text())
                .isEqualTo("Notice of a visit\n\n"
                        + "| Guest: Dora Winn, Minister of Health; From: 4 May 2025; to: 6 May 2025 |");
    }

    @Test
    void entriesStandUnderTheLabelsAboveThemOrWhatTheFormCallsThem() throws IOException {
        print(72, 712, "Guest");
        fill("f1", 72, 695, "Dora Winn");
        print(300, 712, "Town");
        fill("f2", 300, 695, "Riga");
        fill("day_of_arrival", 72, 500, "4 May 2025");
        assertThat(text()).isEqualTo("| Guest: Dora Winn; Town: Riga; day of arrival: 4 May 2025 |");
    }

    @Test
    void boxThatIsNotTickedSaysNothing() throws IOException {
        print(72, 700, "Guest:");
        fill("f1", 180, 700, "Dora Winn");
        tick("status", 72, 650, true);
        print(92, 650, "Confirmed");
        tick("status2", 200, 650, false);
        print(220, 650, "Cancelled");
        assertThat(text()).isEqualTo("| Guest: Dora Winn; status: Confirmed |");
    }

    @Test
    void wordsTypedOnTheLinesOfAFormAreEntries() throws IOException {
        print(72, 700, "Guest: ____________________ Town: ____________________");
        for (String[] note : List.of(new String[] {"120", "Dora Winn"}, new String[] {"290", "Riga"})) {
            PDAnnotationFreeText typed = new PDAnnotationFreeText();
            typed.setRectangle(new PDRectangle(Float.parseFloat(note[0]), 698, 90, 14));
            typed.setContents(note[1]);
            page.getAnnotations().add(typed);
        }
        assertThat(text()).isEqualTo("| Guest: Dora Winn; Town: Riga |");
    }

    @Test
    void linesOfAPrintedFormAreOneRow() throws IOException {
        print(72, 760, "Notice of a visit");
        float y = 700;
        for (String[] line : List.of(
                new String[] {"Guest:", "Dora Winn"}, new String[] {"Town:", "Riga"}, new String[] {"Day:", "4 May"})) {
            print(72, y, line[0]);
            print(180, y, line[1]);
            y -= 20;
        }
        assertThat(text()).isEqualTo("Notice of a visit\n\n| Guest: Dora Winn; Town: Riga; Day: 4 May |");
    }
}
