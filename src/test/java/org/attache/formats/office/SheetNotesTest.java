package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hangs on cells, and several tables on one sheet. */
class SheetNotesTest {

    private static final String BASE = "travel-plan.xlsx";
    private static final String FILE = "guests.xlsx";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    private static final String THREADED_TYPE =
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

    private static final String[][] ROWS = {
        {"Visitor", "City", "Date"}, {"Ona Vik", "Bodø", "3 May 2026"}, {"Per Ås", "Alta", "4 May 2026"}
    };

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path).withResource(BASE);
    }

    @Test
    void noteIsASentenceBesideTheRowsWithoutTheNameOfItsWriter() {
        Document document = read(ROWS, Map.of("xl/comments9.xml", comments("B2", "Ida:\nOna Vik comes a day later.")));
        assertThat(document.text()).endsWith("\n\nOna Vik comes a day later.");
        assertThat(document.remarks())
                .contains(Remark.reading("notes on cells were read as sentences beside the rows"));
    }

    @Test
    void noteThatNamesNothingOfItsRowSaysWhoseItIs() {
        assertThat(read(ROWS, Map.of("xl/comments9.xml", comments("C3", "a day later")))
                        .text())
                .endsWith("\n\nNote on Per Ås: a day later");
    }

    @Test
    void commentIsReadOnceAndNotInWhatStandsInForIt() {
        String threads = "<ThreadedComments xmlns=\"" + THREADED + "\"><threadedComment ref=\"B2\" id=\"{1}\">"
                + "<text>Bodø is now Narvik.</text></threadedComment></ThreadedComments>";
        String standIn = comments("B2", "[Threaded comment] Comment: Bodø is now Narvik.")
                .replace("Ida", "tc={1}");
        assertThat(read(ROWS, Map.of("xl/comments9.xml", standIn, "xl/threadedComments/threadedComment9.xml", threads))
                        .text())
                .containsOnlyOnce("Bodø is now Narvik.");
    }

    @Test
    void noteThatMovesAVisitMovesItsRow() {
        String[][] rows = {
            {"Visitor", "City", "Date", "Arrival"},
            {"Ona Vik", "Bodø", "3 May 2026", "09:00"},
            {"Per Ås", "Alta", "4 May 2026", "10:00"}
        };
        Document document = read(
                rows,
                Map.of(
                        "xl/comments9.xml",
                        comments("A3", "IB 30/4: Per now comes SATURDAY 9 May (no boat on Monday).")));
        assertThat(document.text())
                .contains("Visitor: Ona Vik; City: Bodø; Date: 3 May 2026; Arrival: 09:00")
                .contains("Visitor: Per Ås; City: Alta; Date: May 9, 2026; Arrival: 10:00. IB 30/4: Per now comes");
    }

    @Test
    void noteThatChangesNothingLeavesTheRowAsItIs() {
        assertThat(read(ROWS, Map.of("xl/comments9.xml", comments("B3", "Asked on 2 May 2026, no reply")))
                        .text())
                .doesNotContain("May 2, 2026");
    }

    @Test
    void headBehindAGapBeginsAnotherTable() {
        String[][] rows = {
            {"Visitor", "City", "Date"},
            {"Ona Vik", "Bodø", "3 May 2026"},
            {},
            {"Our own trips"},
            {"Traveller", "Town", "Leaves", "Back"},
            {"Per Ås", "Alta", "4 May 2026", "5 May 2026"}
        };
        assertThat(read(rows, Map.of()).text()).isEqualTo("""
                Visitor: Ona Vik; City: Bodø; Date: 3 May 2026
                Our own trips
                Traveller: Per Ås; Town: Alta; Leaves: 4 May 2026; Back: 5 May 2026""");
    }

    @Test
    void rowBehindAGapThatIsNoHeadIsOfTheSameTable() {
        String[][] rows = {
            {"Visitor", "City", "Date"}, {"Ona Vik", "Bodø", "3 May 2026"}, {}, {"Per Ås", "Alta", "4 May 2026"}
        };
        assertThat(read(rows, Map.of()).text()).isEqualTo("""
                Visitor: Ona Vik; City: Bodø; Date: 3 May 2026
                Visitor: Per Ås; City: Alta; Date: 4 May 2026""");
    }

    private Document read(String[][] rows, Map<String, String> parts) {
        Map<String, byte[]> replaced = new TreeMap<>();
        replaced.put("xl/worksheets/sheet1.xml", bytes(sheet(rows)));
        StringBuilder links = new StringBuilder();
        parts.forEach((name, xml) -> {
            replaced.put(name, bytes(xml));
            links.append("<Relationship Id=\"n%d\" Type=\"%s\" Target=\"/%s\"/>"
                    .formatted(links.length(), name.contains("threaded") ? THREADED_TYPE : TYPE, name));
        });
        replaced.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                        + "</Relationships>"));
        return folder.with(FILE, Packed.with(folder.bytes(BASE), replaced))
                .with(FILE + ".yaml", "sheet: Visits\n")
                .document(FILE);
    }

    private static String comments(String cell, String words) {
        return "<comments xmlns=\"" + MAIN + "\"><authors><author>Ida</author></authors><commentList><comment ref=\""
                + cell + "\" authorId=\"0\"><text><r><t xml:space=\"preserve\">" + words
                + "</t></r></text></comment></commentList></comments>";
    }

    private static String sheet(String[][] rows) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 1; row <= rows.length; row++) {
            sheet.append(rows[row - 1].length == 0 ? "" : "<row r=\"" + row + "\">");
            for (int column = 0; column < rows[row - 1].length; column++) {
                sheet.append("<c r=\"" + (char) ('A' + column) + row + "\" t=\"inlineStr\"><is><t>")
                        .append(rows[row - 1][column])
                        .append("</t></is></c>");
            }
            sheet.append(rows[row - 1].length == 0 ? "" : "</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
