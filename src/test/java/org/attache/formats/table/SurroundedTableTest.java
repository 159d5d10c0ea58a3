package org.attache.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands over, beside and below the rows of a table belongs to them. */
class SurroundedTableTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void headingSaysWhereAndWhen() {
        assertThat(visits("a.md", """
                # Guests in Bergen, 4 May 2026

                | Guest | Topic |
                |---|---|
                | Ada Moreau | boats |
                """)).containsExactly("Ada Moreau|Bergen|2026-05-04|null");
        assertThat(visits("b.html", """
                <h2>Lisbon</h2><p>Visitors, 9 to 10 June 2026</p><table><tr><th>Visitor</th><th>Topic</th></tr>
                <tr><td>Bo Lind</td><td>tiles</td></tr></table>
                """)).containsExactly("Bo Lind|Lisbon|2026-06-09|2026-06-10");
    }

    @Test
    void lineAcrossTheTableIsOverTheRowsBelowIt() {
        assertThat(visits("a.csv", """
                Visits 2026;;
                Day;Guest;Topic
                MAY;;
                4;Ada Moreau;boats
                JUNE;;
                4;Bo Lind;tiles
                """))
                .containsExactly("Ada Moreau|null|2026-05-04|null", "Bo Lind|null|2026-06-04|null");
        assertThat(visits("b.csv", """
                Guest;From;To
                Porto;;
                Ada Moreau;2026-05-04;2026-05-05
                Braga;;
                Bo Lind;2026-05-06;2026-05-07
                """))
                .containsExactly("Ada Moreau|Porto|2026-05-04|2026-05-05", "Bo Lind|Braga|2026-05-06|2026-05-07");
    }

    @Test
    void dayByNumberNeedsItsWeekdayToAgree() {
        assertThat(visits("a.csv", """
                Guests May 2026;;
                Day;Guest;Place
                Mon 4;Ada Moreau;Oslo
                Tue 4;Bo Lind;Oslo
                6.–8.;Cy Dahl;Oslo
                """))
                .containsExactly(
                        "Ada Moreau|Oslo|2026-05-04|null",
                        "Bo Lind|Oslo|null|null",
                        "Cy Dahl|Oslo|2026-05-06|2026-05-08");
        assertThat(visits("b.md", """
                # Besucher im Mai 2026

                | Tag | Gast | Ort |
                |---|---|---|
                | Mo 4. | Ada Moreau | Oslo |
                | 5./6. | Bo Lind | Oslo |
                """))
                .containsExactly("Ada Moreau|Oslo|2026-05-04|null", "Bo Lind|Oslo|2026-05-05|2026-05-06");
    }

    @Test
    void ticksUnderDaysAreVisitsAndDaysInARowAreOne() {
        assertThat(visits("a.csv", """
                Guests in Turku – May 2026;;;;
                ;Mon 4;Tue 5;Wed 6;Thu 7
                Ada Moreau;x;x;;x
                Bo Lind;;(x);;
                Cy Dahl;;;x;
                """))
                .containsExactly(
                        "Ada Moreau|Turku|2026-05-04|2026-05-05",
                        "Ada Moreau|Turku|2026-05-07|null",
                        "Cy Dahl|Turku|2026-05-06|null");
        assertThat(visits("b.html", """
                <h1>Visitors to Hill School</h1><p>Week of 4 to 8 May 2026</p><table>
                <tr><td></td><td>Monday</td><td>Tuesday</td></tr>
                <tr><td>09:00</td><td>Ada Moreau<br>boats</td><td></td></tr>
                <tr><td>10:00</td><td></td><td>Bo Lind</td></tr></table>
                """))
                .containsExactly("Ada Moreau|Hill School|2026-05-04|null", "Bo Lind|Hill School|2026-05-05|null");
    }

    @Test
    void ticksAboutOtherThingsAreNoVisits() {
        assertThat(visits("a.csv", """
                Kitchen rota May 2026;;;
                ;Mon 4;Tue 5;Wed 6
                Ada Moreau;x;;x
                Bo Lind;;x;
                """)).isEmpty();
        assertThat(visits("b.md", """
                # Minutes of 4 May 2026

                | Who | What |
                |---|---|
                | Ada Moreau | order rope |
                """)).isEmpty();
    }

    @Test
    void headsMayBeInOtherLanguages() {
        assertThat(visits("a.csv", """
                Nom;Prénom;Ville;Du;Au;Motif
                Moreau;Ada;Dijon;2026-05-04;2026-05-05;archives
                """)).containsExactly("Ada Moreau|Dijon|2026-05-04|2026-05-05");
        assertThat(visits("b.csv", """
                Gast / Guest;Ort / Place;Datum / Date
                "Lind, Bo";Graz;3. Mai 2026
                "Dahl, Cy";Linz;12. Juni 2026
                """))
                .containsExactly("Bo Lind|Graz|2026-05-03|null", "Cy Dahl|Linz|2026-06-12|null");
    }

    @Test
    void legendIsAppliedToCells() {
        assertThat(visits("a.md", """
                | Date | Guest | Place |
                |---|---|---|
                | 4 May 2026 | Ada Moreau | OSL |
                | 5 May 2026 | Bo Lind | BGO |

                Key: OSL = Oslo, BGO = Bergen
                """))
                .containsExactly("Ada Moreau|Oslo|2026-05-04|null", "Bo Lind|Bergen|2026-05-05|null");
        assertThat(words("b.csv", """
                Date;Guest;Place;Topic
                2026-05-04;Ada Moreau;Oslo;L
                2026-05-05;Bo Lind;Oslo;W
                L = lecture; W = workshop;;;
                """))
                .anyMatch(row -> row.endsWith("Topic: lecture"))
                .anyMatch(row -> row.endsWith("Topic: workshop"));
    }

    @Test
    void noteBelowChangesTheRowsWithItsMark() {
        String table = """
                | Date | Guest | Town |
                |---|---|---|
                | 4 May 2026 | Ada Moreau ¹ | Oslo |
                | 5 May 2026 | Bo Lind ² | Oslo |
                | 6 May 2026 | Cy Dahl ³ | Oslo |

                ¹ moved to 7 May 2026
                ² in Bergen, not in Oslo
                ³ cancelled because of snow
                """;
        assertThat(visits("a.md", table))
                .containsExactly(
                        "Ada Moreau|Oslo|2026-05-07|null",
                        "Bo Lind|Bergen|2026-05-05|null",
                        "Cy Dahl|Oslo|2026-05-06|null");
        assertThat(words("a.md", table)).anyMatch(row -> row.endsWith("Cancelled because of snow."));
    }

    private List<String> visits(String file, String text) {
        return rows(file, text)
                .map(Row::entry)
                .flatMap(Stream::ofNullable)
                .map(SurroundedTableTest::said)
                .toList();
    }

    private static String said(ScheduleEntry entry) {
        @Nullable LocalDate end = entry.end();
        return entry.visitor() + "|" + entry.place() + "|" + entry.start() + "|" + end;
    }

    private List<String> words(String file, String text) {
        return rows(file, text).map(row -> row.quote().words()).toList();
    }

    private Stream<Row> rows(String file, String text) {
        Body body = folder.with(file, text).document(file).body();
        List<Row> rows = switch (body) {
            case Body.Rows table -> table.rows();
            case Body.Prose prose -> prose.rows();
            case Body.Mixed mixed -> mixed.rows();
        };
        rows.forEach(row -> assertThat(
                        body.text().substring(row.quote().start(), row.quote().end()))
                .isEqualTo(row.quote().words()));
        return rows.stream();
    }
}
