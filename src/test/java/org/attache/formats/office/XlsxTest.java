package org.attache.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook written with LibreOffice: a title above the head, days in three forms, formulas, a second sheet. */
class XlsxTest {

    private static final String FILE = "travel-plan.xlsx";
    private static final String SCHEDULE = """
            schedule:
              visitor: Who
              role: {value: minister}
              country: Country
              place: City
              start: From
              end: To
            """;

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path).withResource(FILE);
    }

    @Test
    void rowsSayTheirColumnsAndDaysAreIso() {
        assertThat(folder.document(FILE).text()).isEqualTo("""
                        Travel plan of the ministry
                        Who: Liv Brandvold; Country: Portugal; City: Lisbon; From: 2024-05-20; To: 2024-05-22; Party: 5
                        Who: Oskar Lie; Country: Iceland; From: 2024-06-03T14:30
                        Who: Tove Haug; Country: Chile; From: 2024-09
                        Item: Flights; Sum: 1234.5""");
    }

    @Test
    void howATextIsPronouncedIsNotInTheCell() {
        String texts = "<si><r><t>Har</t></r><r><t>bour</t></r><rPh sb='0' eb='2'><t>aloud</t></rPh></si>".repeat(20);
        byte[] file = Packed.with(folder.bytes(FILE), "xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
        assertThat(folder.with("a.xlsx", file).document("a.xlsx").text())
                .contains("Harbour")
                .doesNotContain("aloud");
    }

    @Test
    void whatStandsAloneAboveTheHeadIsTheTitle() {
        assertThat(folder.document(FILE).origin().provenance().title()).isEqualTo("Travel plan of the ministry");
        assertThat(folder.document(FILE).origin().provenance().author()).isEqualTo("Nils Aune");
    }

    @Test
    void mappedRowIsOneStatementAndOneEntryNoMoreExactThanItsCell() {
        Document document = folder.with(FILE + ".yaml", SCHEDULE).document(FILE);
        List<Row> rows = ((Body.Rows) document.body()).rows();
        assertThat(rows)
                .allSatisfy(row -> assertThat(document.text()
                                .substring(row.quote().start(), row.quote().end()))
                        .isEqualTo(row.quote().words()));
        assertThat(rows)
                .extracting(row -> row.quote().words())
                .containsExactly(
                        "Travel plan of the ministry",
                        "Liv Brandvold, minister: Portugal (Lisbon), May 20 to 22, 2024.",
                        "Oskar Lie, minister: Iceland, June 3, 2024.",
                        "Tove Haug, minister: Chile, 2024-09.",
                        "Item: Flights; Sum: 1234.5");
        assertThat(rows.get(1).entry())
                .isEqualTo(new ScheduleEntry(
                        "Liv Brandvold",
                        "minister",
                        "Portugal",
                        "Lisbon",
                        LocalDate.of(2024, 5, 20),
                        LocalDate.of(2024, 5, 22),
                        null));
        assertThat(rows.get(3).entry())
                .isEqualTo(new ScheduleEntry("Tove Haug", "minister", "Chile", null, null, null, null));
    }

    @Test
    void sheetThatTheFileBesideNamesIsRead() {
        assertThat(folder.with(FILE + ".yaml", "sheet: costs\n").document(FILE).text())
                .isEqualTo("Item: Flights; Sum: 1234.5");
    }

    @Test
    void sheetOrColumnThatIsNotThereIsRefusedByName() {
        assertThat(folder.with(FILE + ".yaml", "sheet: Plan\n").refusal(FILE))
                .isEqualTo("has no sheet \"Plan\", which the file beside it names; its sheets are Visits, Costs");
        assertThat(folder.with(FILE + ".yaml", "schedule: {visitor: Whom}\n").refusal(FILE))
                .startsWith("has no column \"Whom\", which the schedule of its travel-plan.xlsx.yaml names");
    }
}
