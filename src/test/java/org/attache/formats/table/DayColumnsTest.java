package org.attache.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a table writes the day or the month first is decided by its columns, its rows, its language or its zone. */
class DayColumnsTest {

    @TempDir
    private Path path;

    private List<Row> rows(String more, String... days) {
        Folder folder = new Folder(path);
        StringBuilder table = new StringBuilder("who,from,to\n");
        for (String row : days) {
            table.append("Bo Lund,")
                    .append(row.contains(",") ? row : row.replace(' ', ','))
                    .append('\n');
        }
        folder.with("t.csv", table.toString())
                .with("t.csv.yaml", more + "schedule: {visitor: who, start: from, end: to}\n");
        return ((Body.Rows) folder.document("t.csv").body()).rows();
    }

    private static @Nullable String days(Row row) {
        ScheduleEntry entry = row.entry();
        return entry == null ? null : entry.start() + " " + entry.end();
    }

    @Test
    void rowThatCanBeReadInOneWayDecidesForAllOthersBeforeAndBehindIt() {
        assertThat(rows("", "04/12/2026 07/12/2026", "13/12/2026 15/12/2026", "05/01/2027 06/01/2027"))
                .extracting(DayColumnsTest::days)
                .containsExactly("2026-12-04 2026-12-07", "2026-12-13 2026-12-15", "2027-01-05 2027-01-06");
        assertThat(rows("", "04/12/26 07/12/26", "12/13/26 12/15/26"))
                .extracting(DayColumnsTest::days)
                .containsExactly("2026-04-12 2026-07-12", "2026-12-13 2026-12-15");
    }

    @Test
    void theOtherColumnDecidesWhereOneLeavesItOpen() {
        assertThat(rows("", "04/12/2026 07/12/2026", "09/12/2026 15/12/2026"))
                .extracting(DayColumnsTest::days)
                .containsExactly("2026-12-04 2026-12-07", "2026-12-09 2026-12-15");
    }

    @Test
    void whatNothingDecidesIsNoDayAndSaysSo() {
        List<Row> rows = rows("", "04/12/2026 07/12/2026", "2026-12-20 2026-12-21");
        assertThat(rows).extracting(DayColumnsTest::days).containsExactly("null null", "2026-12-20 2026-12-21");
        assertThat(rows.getFirst().quote().words())
                .isEqualTo("Bo Lund: 04/12/2026 to 07/12/2026 (day or month first?)");
    }

    @Test
    void columnThatWritesBothWaysDecidesNothing() {
        assertThat(rows("", "04/12/2026 07/12/2026", "13/12/2026 15/12/2026", "12/14/2026 12/16/2026"))
                .extracting(DayColumnsTest::days)
                .containsExactly("null null", "2026-12-13 2026-12-15", "2026-12-14 2026-12-16");
    }

    @ParameterizedTest
    @CsvSource({
        "language: en-GB, 2026-12-04 2026-12-07",
        "language: en-US, 2026-04-12 2026-07-12",
        "language: de, 2026-12-04 2026-12-07",
        "timezone: Europe/Rome, 2026-12-04 2026-12-07",
        "timezone: America/Denver, 2026-04-12 2026-07-12",
        "language: en, null null"
    })
    void languageAndZoneDecideWhereNoRowDoes(String more, String days) {
        assertThat(rows(more + "\n", "04/12/2026 07/12/2026"))
                .extracting(DayColumnsTest::days)
                .containsExactly(days);
    }

    @Test
    void columnsPrevailOverTheLanguage() {
        assertThat(rows("language: en-US\n", "04/12/2026 07/12/2026", "13/12/2026 15/12/2026"))
                .extracting(DayColumnsTest::days)
                .containsExactly("2026-12-04 2026-12-07", "2026-12-13 2026-12-15");
    }

    @Test
    void timeOfDayBesideADayIsLeftOut() {
        assertThat(rows("", "13/12/2026 09:00,15/12/2026 6:30 PM", "04/01/27 9:00,05/01/27"))
                .extracting(DayColumnsTest::days)
                .containsExactly("2026-12-13 2026-12-15", "2027-01-04 2027-01-05");
    }
}
