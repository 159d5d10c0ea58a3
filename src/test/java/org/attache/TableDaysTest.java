package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody has tables and notes whose days are vague, half known or wrong. */
class TableDaysTest {

    private static final String COLUMNS = """
            title: Tours
            published: 2024-02-01
            schedule: {visitor: guest, country: land, start: from, end: to}
            """;

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void nobodyYet() throws IOException {
        user = new CommandLineUser(home).writes("tours.csv.yaml", COLUMNS);
    }

    private void tours(String... rows) throws IOException {
        user.writes("tours.csv", "guest,land,from,to\n" + String.join("\n", rows) + "\n");
    }

    private void note(String name, String published, String text) throws IOException {
        user.writes(name, "---\ntitle: Note\npublished: " + published + "\n---\n" + text + "\n");
    }

    /** The days and visitors of the table, one visit each. */
    private List<String> visits(String... options) {
        return user.runs("visits", options)
                .out()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.replaceAll("  .*", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30,2026-03-02       | February 30, 2026 is no day
            2027-02-29,                 | February 29, 2027 is no day
            2026-06-28,2026-06-31       | June 31, 2026 is no day
            30 February 2026,           | February 30, 2026 is no day
            31/04/2026,02/05/2026       | April 31, 2026 is no day
            2026-13-05,                 | 2026-13-05 is no day
            2026-05-07,2026-05-04       | its last day, May 4, 2026, is before its first, May 7, 2026
            """)
    void daysThatCannotBeAreSaidWithTheirRowAndHalfOfThemIsNotTold(String days, String said) throws IOException {
        tours("Otto Brandvold,Iceland,2026-03-04,2026-03-06", "Ilse Brandvold,Iceland," + days);

        assertThat(user.runs("reload").out().replaceAll("\\s+", " "))
                .contains("tours.csv: row 2 below the head: " + said + ", so the visit of Ilse Brandvold has no days");
        assertThat(visits("--person", "Ilse")).containsExactly("no day told");
    }

    @Test
    void daysThatAreVagueOrNotKnownAreNoMistakes() throws IOException {
        tours(
                "Otto Brandvold,Iceland,2024-02-29,2024-03-06",
                "Ilse Brandvold,Iceland,soon,TBC",
                "Ana Żak,Iceland,2026,",
                "Karl Dorn,Iceland,0000-00-00,",
                "Maud Ferreira,Iceland,29 March,31 March");

        assertThat(user.runs("reload").out()).doesNotContain("below the head");
    }

    @Test
    void ofManyRowsTheFirstAreNamedAndTheOthersCounted() throws IOException {
        tours("Ilse Brandvold,Iceland,2026-02-30,\n".repeat(12).strip());

        assertThat(user.runs("sources").out() + user.runs("sources", "--json").out())
                .contains("row 10 below the head", "days that cannot be stand in 2 more rows")
                .doesNotContain("row 11 below");
    }

    @Test
    void vagueAndHalfKnownTimesStandAmongTheDaysInTheirOrder() throws IOException {
        tours(
                "Otto Brandvold,Iceland,2028-02-01,2028-02-03",
                "Ilse Brandvold,Iceland,,2026-03-02",
                "Karl Dorn,Iceland,9999-12-30,9999-12-31",
                "Ana Żak,Iceland,,",
                "Jon Moe,Iceland,2026-01-05,2026-01-06");
        note("note.md", "2024-02-03", "President Maud Ferreira will visit Egypt in early March 2027.");

        assertThat(visits())
                .containsExactly(
                        "January 5–6, 2026",
                        "until March 2, 2026",
                        "early March 2027",
                        "February 1–3, 2028",
                        "December 30–31, 9999",
                        "no day told");
    }

    @Test
    void ofVisitsThatOnlyLaterDocumentsTellOfEachCountsOnce() throws IOException {
        tours("Otto Brandvold,Iceland,2024-06-04,2024-06-06");
        String told = "Karl Dorn will visit Ghana from 3 to 5 July 2024.";
        note("a.md", "2024-03-01", told);
        note("b.md", "2024-03-02", "In July " + told);
        note("c.md", "2024-03-03", "Otto Brandvold will visit Iceland from 4 to 6 June 2024.");

        assertThat(user.runs("visits", "--as-of", "2024-02-20").out().replace('\n', ' '))
                .contains("1 visit from 1 document")
                .contains("1 visit published after February 20, 2024 is left out.");
    }
}
