package org.attache.formats.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsTest {

    private static final String FILE = "guests.ods";
    private static final String HEAD = row(cell("Visitor") + cell("City") + cell("From") + cell("To"));

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void cellsThatAreKeptOnceAreSaidEachInItsColumn() {
        String same = "<table:table-cell office:date-value=\"2026-05-03\" table:number-columns-repeated=\"2\">"
                + "<text:p>3.5.26</text:p></table:table-cell>";
        String blank = "<table:table-row table:number-rows-repeated=\"1048000\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        assertThat(read(sheet("Plan", HEAD + row(cell("Ona Vik") + cell("Bodø") + same) + blank))
                        .text())
                .isEqualTo("Visitor: Ona Vik; City: Bodø; From: 2026-05-03; To: 2026-05-03");
        String gap = "<table:table-cell table:number-columns-repeated=\"2\"/>";
        assertThat(read(sheet("Plan", HEAD + row(cell("Per Ås") + gap + cell("4 May 2026"))))
                        .text())
                .isEqualTo("Visitor: Per Ås; To: 4 May 2026");
    }

    @Test
    void cellOverSeveralRowsIsSaidInEach() {
        String over = "<table:table-cell table:number-rows-spanned=\"2\"><text:p>Ona Vik</text:p></table:table-cell>";
        assertThat(read(sheet(
                                "Plan",
                                HEAD
                                        + row(over + cell("Bodø") + cell("3 May 2026"))
                                        + row("<table:covered-table-cell/>" + cell("Alta") + cell("5 May 2026"))
                                        + row(cell("Per Ås") + cell("Hamar") + cell("6 May 2026"))))
                        .text())
                .isEqualTo("""
                        Visitor: Ona Vik; City: Bodø; From: 3 May 2026
                        Visitor: Ona Vik; City: Alta; From: 5 May 2026
                        Visitor: Per Ås; City: Hamar; From: 6 May 2026""");
    }

    @Test
    void whatIsHiddenIsNotReadAndNamed() {
        String hidden = HEAD
                + row(cell("Per Ås"))
                        .replace("table-row>", "table-row table:visibility=\"collapse\">")
                        .replaceFirst("</table:table-row [^>]*>", "</table:table-row>")
                + row(cell("Ona Vik") + cell("Bodø") + cell("3 May 2026"));
        Document document = read(sheet("Plan", hidden)
                + sheet("Old", row(cell("Bo"))).replace("\"Old\"", "\"Old\" table:style-name=\"off\""));
        assertThat(document.text()).isEqualTo("Visitor: Ona Vik; City: Bodø; From: 3 May 2026");
        assertThat(document.remarks())
                .contains(
                        Remark.unread("the sheet “Old” is hidden and was not read"),
                        Remark.unread("a hidden row of the sheet “Plan” was not read"));
    }

    @Test
    void noteIsASentenceBesideTheRows() {
        String noted =
                "<table:table-cell><office:annotation><text:p>Ona Vik comes on 4 May.</text:p></office:annotation>"
                        + "<text:p>3 May 2026</text:p></table:table-cell>";
        assertThat(read(sheet("Plan", HEAD + row(cell("Ona Vik") + cell("Bodø") + noted)))
                        .text())
                .isEqualTo("Visitor: Ona Vik; City: Bodø; From: 3 May 2026\n\nOna Vik comes on 4 May.");
    }

    @Test
    void sheetThatTheFileBesideNamesIsReadAndTextIsNoWorkbook() {
        folder.with(FILE + ".yaml", "sheet: plan\n");
        assertThat(read(sheet("Costs", row(cell("Sum") + cell("Item")))
                                + sheet("Plan", HEAD + row(cell("Bo") + cell("Oslo"))))
                        .text())
                .isEqualTo("Visitor: Bo; City: Oslo");
        String manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
        folder.with(
                "c.ods",
                Packed.of(Map.of(
                        "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8), "content.xml", new byte[] {
                            1, 2
                        })));
        assertThat(folder.refusal("c.ods")).isEqualTo("is encrypted; save it without a password");
        folder.with("b.ods", Packed.of(Map.of("content.xml", content("<office:text/>"))));
        assertThat(folder.refusal("b.ods")).isEqualTo("is no ods file; give it the ending of its format");
    }

    private Document read(String sheets) {
        String body = "<office:spreadsheet>" + sheets + "</office:spreadsheet>";
        return folder.with(FILE, Packed.of(Map.of("content.xml", content(body))))
                .document(FILE);
    }

    private static byte[] content(String body) {
        String urn = "=\"urn:oasis:names:tc:opendocument:xmlns:";
        return ("<office:document-content xmlns:office" + urn + "office:1.0\" xmlns:table" + urn
                        + "table:1.0\" xmlns:text"
                        + urn + "text:1.0\" xmlns:style" + urn + "style:1.0\"><office:automatic-styles>"
                        + "<style:style style:name=\"off\"><style:table-properties table:display=\"false\"/></style:style>"
                        + "</office:automatic-styles><office:body>" + body
                        + "</office:body></office:document-content>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String words) {
        return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>";
    }
}
