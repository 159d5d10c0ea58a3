package org.attache.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.attache.source.ScheduleEntry;
import org.attache.source.YearlessDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that nobody explained. */
class RecognitionTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visitor;City;From;To|Ann Lee;Hull;2026-02-03;2026-02-04|Ann Lee, null, Hull, 2026-02-03, 2026-02-04",
                "Name of guest;Town visited;Date|Ann Lee;Hull;3 May 2026|Ann Lee, null, Hull, 2026-05-03, null",
                "Period;Head of delegation|4-6 May 2026;Ann Lee|Ann Lee, null, null, 2026-05-04, 2026-05-06",
                "Day;Date;Who;Where|Monday;2026-05-04;Ann Lee;Hull|Ann Lee, null, Hull, 2026-05-04, null",
                "Who;Country;City;When|Ann Lee;Chile;Oslo;2026-05-04|Ann Lee, null, Oslo, 2026-05-04, null",
                "Who;Country;City;When|Ann Lee;Norway;Oslo;2026-05-04|Ann Lee, Norway, Oslo, 2026-05-04, null",
                "Who;Destination;When;Notes|Ann Lee;Peru;2026-05-04;Talks|Ann Lee, Peru, null, 2026-05-04, null"
            })
    void headThatNamesAPersonAndADayMakesASchedule(String head, String row, String expected) {
        ScheduleEntry entry = entries(head + "\n" + row + "\n").getFirst();
        assertThat(List.of(
                        entry.visitor(),
                        entry.country() + "",
                        entry.place() + "",
                        entry.start() + "",
                        entry.end() + ""))
                .hasToString("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guest;Room;First night;Last night;Remarks",
                "no.;visitor;bed;in;out",
                "Delegate;Badge;Bezug;Auszug;Seat"
            })
    void columnsOfDaysThatFollowEachOtherAreAStayWhateverTheirHeads(String head) {
        boolean second = head.startsWith("no.");
        String row = second ? "1;Ann Lee;4;%s;%s" : "Ann Lee;4;%s;%s;x";
        String table = head + "\n" + row.formatted("2026-02-03", "2026-02-04") + "\n"
                + row.formatted("2026-03-03", "2026-03-09") + "\n";
        ScheduleEntry entry = Objects.requireNonNull(entries(table).getLast());
        assertThat(entry.visitor() + " " + entry.start() + " " + entry.end())
                .isEqualTo("Ann Lee 2026-03-03 2026-03-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visitor;Day;Month;Year;Town|Ann Lee;3;February;2026;Hull|Bo Kim;12;March;2026;York",
                "Year;Month;Day;Guest;Town|2026;2;3rd;Ann Lee;Hull|2026;03;12th;Bo Kim;York"
            })
    void dayInThreeColumnsIsOne(String table) {
        List<ScheduleEntry> entries = entries(table.replace('|', '\n') + "\n");
        assertThat(entries)
                .extracting(entry -> entry.visitor() + " " + entry.start())
                .containsExactly("Ann Lee 2026-02-03", "Bo Kim 2026-03-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visitor;Town;First visit;Second visit|Ann Lee;Hull;2026-02-03;2026-05-04|Bo Kim;York;2026-03-12;",
                "Guest;Visit 1;Visit 2;City|Ann Lee;3 Feb 2026;4 May 2026;Hull|Bo Kim;12 March 2026;;York"
            })
    void daysOfSeveralVisitsInARowAreSeveralVisitsAndNoStay(String table) {
        assertThat(entries(table.replace('|', '\n') + "\n"))
                .extracting(entry -> entry.visitor() + " " + entry.place() + " " + entry.start() + " " + entry.end())
                .containsExactly(
                        "Ann Lee Hull 2026-02-03 null", "Ann Lee Hull 2026-05-04 null", "Bo Kim York 2026-03-12 null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guest;born;signed|Ann Lee;1980-02-03;2026-02-04|Bo Kim;1991-05-03;2026-02-04",
                "Guest;one;other|Ann Lee;2026-02-05;2026-02-04|Bo Kim;2026-05-03;2026-05-04",
                "Boat;in;out|Mermaid;2026-02-03;2026-02-04|Kraken;2026-05-03;2026-05-04"
            })
    void columnsOfOtherDaysAreNoStay(String table) {
        assertThat(entries(table.replace('|', '\n') + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visitor;City;Days|Ann Lee;Hull;3-7 Feb|Ann Lee, null, --02-03, --02-07",
                "Guest;Arrives;Leaves|Ann Lee, potter;9 March;11 March|Ann Lee, potter, --03-09, --03-11",
                "Guest;Arrives;Leaves|Choir of Ash (24);8 March;11 March|Choir of Ash, null, --03-08, --03-11"
            })
    void daysWithoutAYearStayOpen(String head, String row, String expected) {
        ScheduleEntry entry = entries(head + "\n" + row + "\n").getFirst();
        assertThat(entry.start()).isNull();
        YearlessDays open = Objects.requireNonNull(entry.yearless());
        assertThat(List.of(entry.visitor(), entry.role() + "", open.first() + "", open.last() + ""))
                .hasToString("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Date of birth,City\nAnn Lee,1970-02-03,Hull",
                "Employee,Start date,Office\nAnn Lee,2020-02-03,Hull",
                "Dish,Day,Place\nSoup,2026-02-03,Hall",
                "Name,City\nAnn Lee,Hull",
                "Name,Date\nAnn Lee,2026-02-03",
                "Name,Place,Date\nHull Forum,Hull,2026-02-03\nYork Summit,York,2026-02-05",
                "Visitor,City,Day\nAnn Lee,Hull,soon\nTom Ash,York,later",
                "Guest,Arrival date,Arrival city,Departure date,Departure city\nAnn Lee,2026-02-03,Hull,2026-02-05,York"
            })
    void otherTableIsNone(String table) {
        assertThat(entries(table + "\n")).isEmpty();
    }

    @Test
    void whyItIsNoneIsRemarkedWhereItLooksLikeOne() {
        assertThat(document("Visitor,City,Day\nAnn Lee,Hull,soon\n").remarks())
                .containsExactly(Remark.reading("a table looks like a schedule but was not read as one: its days cannot"
                        + " be read; write them such as 2026-05-04"));
        assertThat(document("Dish,Day\nSoup,2026-02-03\n").remarks()).isEmpty();
    }

    @Test
    void statementOfARowKeepsAllItsColumns() {
        assertThat(document("Visitor,City,Day,Hotel\nAnn Lee,Hull,2026-02-03,Star\n")
                        .text())
                .isEqualTo("Visitor: Ann Lee; City: Hull; Day: 2026-02-03; Hotel: Star");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nVisits, spring 2026;;\n\nVisitor;City;Day\nAnn Lee;Hull;2026-02-03\n",
                "\"sep=,\"\nVisitor,City,Day\nAnn Lee,Hull,2026-02-03\n",
                "Visits, spring 2026\nBy the office, on demand\nVisitor,City,Day\nAnn Lee,Hull,2026-02-03\n",
                "Visitor|City|Day\nAnn Lee|Hull|2026-02-03\n",
                "Visitor\tCity\tDay\nAnn Lee\tHull\t2026-02-03\n"
            })
    void linesAboveTheHeadAreNoHead(String table) {
        assertThat(entries(table)).singleElement().satisfies(entry -> {
            assertThat(entry.visitor()).isEqualTo("Ann Lee");
            assertThat(entry.place()).isEqualTo("Hull");
        });
    }

    private Document document(String table) {
        return folder.with("a.csv", table).document("a.csv");
    }

    private List<ScheduleEntry> entries(String table) {
        return ((Body.Rows) document(table).body())
                .rows().stream()
                        .map(row -> row.entry())
                        .filter(entry -> entry != null)
                        .toList();
    }
}
