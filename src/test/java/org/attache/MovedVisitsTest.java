package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A later document moves a visit that an earlier one tells, or puts its days right. */
class MovedVisitsTest {

    private static final String TOLD =
            "Kenya's foreign minister Musalia Mudavadi will visit Oslo, Norway, from December 8 to 10, 2026.";

    private static final String POSTPONED =
            "The visit of Kenya's foreign minister Musalia Mudavadi to Oslo, Norway, has"
                    + " been postponed to December 15 to 17, 2026.";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void firstAccount() throws IOException {
        user = new CommandLineUser(home);
        note("first.md", "2026-11-02", TOLD);
    }

    private void note(String name, String published, String text) throws IOException {
        user.writes(name, "---\ntitle: " + name + "\npublished: " + published + "\n---\n" + text + "\n");
    }

    /** The days and the status of each visit in the table. */
    private List<String> visits(String... options) {
        List<String> asked = new ArrayList<>(List.of("--as-of", "2026-12-01"));
        asked.addAll(List.of(options));
        return user.runs("visits", asked.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.replaceAll("  .*  ", " | ").strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The visit of Kenya's foreign minister Musalia Mudavadi to Oslo, Norway, has been postponed to December 15 to 17, 2026. | December 15–17, 2026
            The visit of Kenya's foreign minister Musalia Mudavadi to Oslo, Norway, has been moved from December 8 to December 15, 2026. | December 15, 2026
            The visit of Kenya's foreign minister Musalia Mudavadi to Oslo, Norway, has been brought forward to December 5, 2026. | December 5, 2026
            Correction: Kenya's foreign minister Musalia Mudavadi will visit Oslo, Norway, from December 9 to 11, 2026. | December 9–11, 2026
            Kenya's foreign minister Musalia Mudavadi will visit Oslo, Norway, from December 10 to 12, 2026, not from December 8 to 10. | December 10–12, 2026
            """)
    void visitIsOneOnItsNewDays(String later, String days) throws IOException {
        note("later.md", "2026-11-20", later);

        assertThat(visits()).containsExactly(days + " | planned, moved");
        assertThat(user.runs("visits", "--json", "--as-of", "2026-12-01").out())
                .contains("\"disputed\":false", "\"before\":[{", "first.md", "later.md")
                .contains("\"start\":\"2026-12-08\",\"end\":\"2026-12-10\"");
        assertThat(user.runs("ask", "--as-of", "2026-12-01", "When does Musalia Mudavadi visit Oslo?")
                        .out()
                        .replaceAll("\\s+", " "))
                .containsSubsequence(days.replaceAll("[–,].*", ""), "had been due", "December 8");
    }

    @Test
    void answerSaysWhichDaysPrevailAndWhy() throws IOException {
        note("later.md", "2026-11-20", POSTPONED);

        assertThat(user.runs("ask", "--json", "--as-of", "2026-12-01", "When does Musalia Mudavadi visit Oslo?")
                        .out())
                .contains("\"prevails\":\"2026-12-15\",\"because\":\"later correction\"");
    }

    @Test
    void formerDaysHaveItNoMoreAndNewOnesDo() throws IOException {
        note("later.md", "2026-11-20", POSTPONED);

        assertThat(visits("--on", "2026-12-09")).isEmpty();
        assertThat(visits("--on", "2026-12-16")).containsExactly("December 15–17, 2026 | planned, moved");
        assertThat(user.runs("visits", "--as-of", "2026-11-10").out())
                .contains("December 8–10, 2026")
                .doesNotContain("moved");
    }

    @Test
    void visitThatIsMovedTwiceIsOnItsLastDays() throws IOException {
        note("later.md", "2026-11-20", POSTPONED);
        note("last.md", "2026-11-25", POSTPONED.replace("15 to 17", "20 to 21"));

        assertThat(visits()).containsExactly("December 20–21, 2026 | planned, moved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-20 | The visit of Kenya's foreign minister Musalia Mudavadi to Oslo, Norway, has been postponed to December 12 to 13, 2026.
            2026-11-20 | Kenya's foreign minister Musalia Mudavadi will visit Oslo, Norway, from December 12 to 13, 2026.
            2026-11-20 | The visit of Kenya's foreign minister Musalia Mudavadi to Lima, Peru, has been postponed to December 12 to 13, 2026.
            """)
    void olderAccountOneWithoutAReasonOrOfAnotherPlaceMovesNothing(String published, String other) throws IOException {
        note("other.md", published, other);

        assertThat(visits()).hasSize(2).noneMatch(line -> line.contains("moved"));
    }
}
