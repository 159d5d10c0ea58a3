package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.attache.discord.command.Invocation;
import org.attache.knowledge.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedule by slash command, from a real store. */
class VisitsCommandTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-05-04T10:00:00Z"));

    private Home home;
    private VisitsCommand command;

    @BeforeEach
    void tours(@TempDir Path folder) throws Exception {
        StringBuilder rows = new StringBuilder("guest,land,from,to\n");
        for (int i = 1; i <= 12; i++) {
            rows.append("Guest No").append(i).append(",Iceland,2024-06-%02d,2024-06-%02d\n".formatted(i, i));
        }
        rows.append("Ilse *Brandvold*,Norway,2024-05-02,2024-05-04\n");
        home = new Home(folder);
        home.write("tours.csv", rows.toString());
        home.write("tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n");
        home.reload();
        command = new VisitsCommand(home.library, CLOCK, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private String reply(String subcommand, Map<String, String> options) {
        return Responses.words(command.reply(new Invocation(subcommand, options, 500, false)));
    }

    @Test
    void visitOfTodayIsToldWithEverythingEscaped() {
        assertThat(reply("now", Map.of()))
                .isEqualTo("**1 visit**\n• **May 2–4, 2024** Ilse \\*Brandvold\\* · Norway · planned");
    }

    @Test
    void tenVisitsStandOnAPage() {
        assertThat(reply("upcoming", Map.of()))
                .startsWith("**13 visits**, page 1 of 2\n")
                .contains("No9")
                .doesNotContain("No10");
        assertThat(reply("upcoming", Map.of("page", "2")))
                .contains("No10", "No11", "No12")
                .doesNotContain("No9");
        assertThat(reply("upcoming", Map.of("page", "99"))).contains("page 2 of 2");
    }

    @ParameterizedTest
    @CsvSource({"on,2024-06-03,,No3", "between,2024-06-11,2024-06-30,No11", "between,2024-06-11,2024-06-30,No12"})
    void daysNarrow(String subcommand, String day, String last, String guest) {
        assertThat(reply(subcommand, last == null ? Map.of("day", day) : Map.of("day", day, "last", last)))
                .contains(guest)
                .doesNotContain("No1 ", "No10", "Brandvold");
    }

    @Test
    void namesAreFoundInPartAndTheNearestOfferedOtherwise() {
        assertThat(reply("person", Map.of("name", "brandvold"))).contains("**1 visit**");
        assertThat(reply("country", Map.of("name", "norway"))).contains("**1 visit**");
        assertThat(reply("person", Map.of("name", "Brandvolt")))
                .isEqualTo("No visitor is called “Brandvolt”; nearest: Ilse \\*Brandvold\\*.");
    }

    @ParameterizedTest
    @CsvSource({"on,2024-02-30,", "between,2024-06-11,2024-06-01", "on,tomorrow,"})
    void impossibleDaysAreSaid(String subcommand, String day, String last) {
        assertThat(reply(subcommand, last == null ? Map.of("day", day) : Map.of("day", day, "last", last)))
                .startsWith("A day is written as 2023-12-08");
    }
}
