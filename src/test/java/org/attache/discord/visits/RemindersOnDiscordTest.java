package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attache.discord.LoopbackDiscord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reminders on Discord: a real store, the real client, a Discord on this machine, and a clock that the test moves. */
@Timeout(90)
class RemindersOnDiscordTest {

    private VisitsUser user;

    @BeforeEach
    void tours(@TempDir Path folder) throws Exception {
        user = new VisitsUser(folder);
        user.home.write("tours.csv.yaml", """
                title: Tours
                published: 2024-03-01
                schedule: {visitor: guest, country: land, start: from, end: to, status: state}
                """);
        user.home.write("tours.csv", """
                guest,land,from,to,state
                Ilse Brandvold,Norway,2024-03-20,2024-03-22,planned
                Kai Lund,Norway,2024-03-20,2024-03-20,cancelled
                Uma Sand,Norway,,2024-03-20,planned
                Nils Berg,Norway,2024-03-17,2024-03-20,planned
                Ada Moreau,Peru,2024-03-20,2024-03-20,planned
                """);
        user.home.write("talk.md", """
                ---
                title: Talk
                published: 2024-03-01
                ---
                Minister Vera Holm will visit Norway in late March 2024.
                """);
        user.home.reload();
        user.starts();
    }

    @AfterEach
    void close() {
        user.close();
    }

    private List<LoopbackDiscord.Call> told(int times) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> user.discord.messages().size() >= times);
        return user.discord.messages();
    }

    @Test
    void whoChoseSoIsRemindedTheDayBeforeAndOnTheMorningByTheirOwnClockOnce() {
        user.now = Instant.parse("2024-03-18T10:00:00Z");
        assertThat(user.asks("settings").text()).isEqualTo("You are reminded of no visits; the time zone is Z.");
        assertThat(user.asks("settings", "day-before", "true", "morning", "true", "zone", "Asia/Tokyo")
                        .text())
                .isEqualTo("You are reminded of followed visits with a known first day the day before at 18:00 and on"
                        + " its morning at 8:00, by the clock of Asia/Tokyo.");
        user.asks("follow", "what", "Norway (country)");

        // One minute before six in the evening in Tokyo, then six.
        user.now = Instant.parse("2024-03-19T08:59:00Z");
        user.restarts();
        user.now = Instant.parse("2024-03-19T09:00:00Z");
        LoopbackDiscord.Call evening = told(1).getLast();
        assertThat(evening.path()).isEqualTo("/api/v10/channels/800/messages");
        assertThat(evening.body().getString("content"))
                .isEqualTo("A reminder of what you follow, beginning on March 20, 2024:\n"
                        + "• **March 20–22, 2024** Ilse Brandvold · Norway · planned");

        user.restarts();
        user.now = Instant.parse("2024-03-19T23:00:00Z");
        List<LoopbackDiscord.Call> both = told(2);
        assertThat(both).hasSize(2);
        assertThat(both.getLast().body().getString("content"))
                .isEqualTo(evening.body().getString("content"));

        user.now = Instant.parse("2024-03-20T06:00:00Z");
        assertThat(user.asks("settings", "morning", "false", "day-before", "false")
                        .text())
                .isEqualTo("You are reminded of no visits; the time zone is Asia/Tokyo.");
        assertThat(user.discord.messages()).hasSize(2);
    }

    @Test
    void channelHasSettingsOfItsOwn() {
        assertThat(user.asks("settings", "morning", "true", "here", "true").text())
                .startsWith("Only members with the right to manage this channel");
        assertThat(user.types("settings", "zone", "tok")).first().isEqualTo("Asia/Tokyo");
        assertThat(user.asks("settings", "zone", "Mars/Olympus").text())
                .startsWith("There is no time zone “Mars/Olympus”");
    }
}
