package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of openpyxl as somebody sees them: several sheets, merged and struck-out cells, hidden parts. */
class ShownSheetTest {

    private static final String GUESTS = "harbour-guests.xlsx";
    private static final String TOUR = "harbour-tour.xlsx";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path).withResource(GUESTS).withResource(TOUR);
    }

    @Test
    void everySheetThatIsShownIsReadWithoutWhatIsStruckOutOrHidden() {
        assertThat(folder.document(GUESTS).text()).isEqualTo("""
                Guests of the harbour authority
                Delegation: Ruth Abel; City: Bergen; Dates: 4 to 7 May 2026
                Delegation: Karl Osk; City: Molde; Dates: May 12, 2026
                Delegation: Nora Ek; City: Florø; Dates: 3 October 2026
                Delegation: Tone Moe; City: Odda; Dates: October 1², 2026""");
    }

    @Test
    void whatWasNotReadIsRemarked() {
        assertThat(folder.document(GUESTS).remarks())
                .contains(
                        Remark.unread("the sheet “Secret” is hidden and was not read"),
                        Remark.unread("column D of the sheet “Spring” is hidden and was not read"),
                        Remark.reading("4 struck-out cells of the sheet “Spring” were left out"));
    }

    @Test
    void sheetWithoutMapIsAScheduleWhereItsHeadNamesADelegationAndDays() {
        assertThat(entries(folder.document(GUESTS)))
                .containsExactly(
                        entry("Ruth Abel", "Bergen", "2026-05-04", "2026-05-07"),
                        entry("Karl Osk", "Molde", "2026-05-12", null),
                        entry("Nora Ek", "Florø", "2026-10-03", null),
                        entry("Tone Moe", "Odda", "2026-10-01", null));
        assertThat(folder.document(GUESTS).remarks())
                .contains(Remark.reading("a table was read as a schedule: visitor from “Delegation”,"
                        + " place from “City”, start from “Dates”"));
    }

    @Test
    void cellOverSeveralRowsIsSaidInEachAndAHeadOverTwoRowsIsOne() {
        Document document = folder.document(TOUR);
        assertThat(document.text()).startsWith("""
                Guest: Vera Holm; Arrival Date: 2026-03-02; Arrival City: Bodø; Departure Date: 2026-03-03; \
                Departure City: Bodø
                Guest: Vera Holm; Arrival Date: 2026-03-04; Arrival City: Tromsø; Departure Date: 2026-03-06; \
                Departure City: Tromsø
                Guest: Aron Vik""");
        assertThat(entries(document))
                .containsExactly(
                        entry("Vera Holm", "Bodø", "2026-03-02", "2026-03-03"),
                        entry("Vera Holm", "Tromsø", "2026-03-04", "2026-03-06"),
                        entry("Aron Vik", "Alta", "2026-03-08", "2026-03-09"));
    }

    @Test
    void hiddenRowAndFormulaWithoutResultAreRemarked() {
        assertThat(folder.document(TOUR).text()).doesNotContain("Old Plan");
        assertThat(folder.document(TOUR).remarks())
                .contains(
                        Remark.unread("row 6 is hidden and was not read"),
                        Remark.unread("a formula could not be read, because the file holds no result;"
                                + " save it in a spreadsheet program"));
    }

    @Test
    void mapNamesItsSheetAndHiddenColumns() {
        String map = "sheet: Spring\nschedule: {visitor: Delegation, place: City, start: Old dates}\n";
        Document document = folder.with(GUESTS + ".yaml", map).document(GUESTS);
        assertThat(entries(document))
                .containsExactly(
                        entry("Ruth Abel", "Bergen", "2026-05-01", "2026-05-03"),
                        entry("Karl Osk", "Molde", "2026-05-09", null));
        assertThat(document.remarks())
                .contains(
                        Remark.reading("the sheet “Autumn” was left out, because the file beside it names another"),
                        Remark.reading("what stands in “Dates” was left out, because the schedule"
                                + " in the file beside it does not name it"));
    }

    private static List<ScheduleEntry> entries(Document document) {
        return ((Body.Rows) document.body())
                .rows().stream().map(Row::entry).filter(entry -> entry != null).toList();
    }

    private static ScheduleEntry entry(String visitor, String place, String start, @Nullable String end) {
        return new ScheduleEntry(
                visitor, null, null, place, LocalDate.parse(start), end == null ? null : LocalDate.parse(end), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeCells><mergeCell ref=''/></mergeCells>",
                "<mergeCells><mergeCell ref='2:2'/></mergeCells>",
                "<mergeCells><mergeCell ref='B:B'/></mergeCells>",
                "<cols><col min='0' max='0' hidden='1'/></cols>"
            })
    void placesOutsideOfTheSheetDoNoHarm(String layout) {
        String cells = "<row r='1'><c r='A1' t='inlineStr'><is><t>Topic</t></is></c><c r='1' t='inlineStr'><is><t>Hours"
                + "</t></is></c></row><row r='2'><c r='A2' t='inlineStr'><is><t>Cod</t></is></c><c r='B2'><v>3</v></c></row>";
        boolean isBefore = layout.startsWith("<cols>");
        byte[] book = Packed.with(
                folder.withResource("travel-plan.xlsx").bytes("travel-plan.xlsx"),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                        + (isBefore ? layout : "") + "<sheetData>" + cells + "</sheetData>" + (isBefore ? "" : layout)
                        + "</worksheet>");
        assertThat(folder.with("a.xlsx", book).document("a.xlsx").text()).startsWith("Topic: Cod; Hours: 3");
    }
}
