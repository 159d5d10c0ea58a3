package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attache.discord.DiscordSchema;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Following on Discord: a real store, the real client, and a Discord on this machine. */
@Timeout(90)
class FollowingOnDiscordTest {

    private VisitsUser user;

    @BeforeEach
    void tours(@TempDir Path folder) throws Exception {
        user = new VisitsUser(folder);
        user.home.write("tours.csv.yaml", """
                title: Tours
                published: 2024-05-01
                schedule: {visitor: guest, country: land, start: from, end: to}
                """);
        tells("2024-06-03");
        user.starts();
    }

    @AfterEach
    void close() {
        user.close();
    }

    private void tells(String start) {
        user.home.write(
                "tours.csv",
                "guest,land,from,to\nIlse Brandvold,Norway,%s,2024-06-30\nKai Lund,Chile,2024-07-01,2024-07-02\n"
                        .formatted(start));
        user.home.reload();
    }

    private List<LoopbackDiscord.Call> notices(int atLeast) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> user.discord.messages().size() >= atLeast);
        return user.discord.messages();
    }

    @Test
    void whoFollowsIsToldWhatAReloadChangesFromWhatToWhatAndWhoSaysSo() throws Exception {
        assertThat(user.asks("follow", "what", "Ilse Brandvold (person)").text())
                .isEqualTo("You are told from now on what reloads change of Ilse Brandvold (person).");
        assertThat(user.isLastPrivate()).isTrue();
        assertThat(user.asks("follow", "what", "ilse brandvold").text()).contains("is followed already");
        assertThat(user.manages(Payloads.subcommand("visits", "follow", "what", "norway", "here", "true"))
                        .text())
                .isEqualTo("This channel is told from now on what reloads change of Norway (country).");

        tells("2024-06-05");
        List<LoopbackDiscord.Call> notices = notices(2);
        assertThat(notices).hasSize(2).allSatisfy(call -> {
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.body().getString("content"))
                    .endsWith("• **moved** Ilse Brandvold · Norway: June 3–30, 2024 → June 5–30, 2024, planned — Tours,"
                            + " May 1, 2024");
            assertThat(call.body()
                            .getObject("allowed_mentions")
                            .getArray("parse")
                            .isEmpty())
                    .isTrue();
        });
        assertThat(notices)
                .extracting(LoopbackDiscord.Call::path)
                .containsExactlyInAnyOrder("/api/v10/channels/200/messages", "/api/v10/channels/800/messages");
        assumeTrue(Files.exists(DiscordSchema.FILE), "Discord's OpenAPI document is not there");
        DiscordSchema schema = new DiscordSchema();
        assertThat(notices).allSatisfy(call -> assertThat(schema.broken(call)).isEmpty());
    }

    @Test
    void visitIsFollowedFromItsCardAndItsHistoryStandsThere() {
        Shown card = user.chooses(user.asks("person", "name", "lund"), "Kai Lund");
        assertThat(user.clicks(card, "Follow").text())
                .isEqualTo("You are told from now on what reloads change of the visit of Kai Lund, July 1–2, 2024.");
        assertThat(user.asks("following").text()).isEqualTo("1. the visit of Kai Lund, July 1–2, 2024");
        tells("2024-06-05");
        Shown changed = user.chooses(user.asks("person", "name", "brandvold"), "Ilse Brandvold");
        assertThat(changed.text()).contains("**Changed:** moved, June 3–30, 2024 → June 5–30, 2024, planned — Tours");
        assertThat(user.asks("unfollow", "what", "1").text())
                .isEqualTo("Nothing more is told of the visit of Kai Lund, July 1–2, 2024.");
        assertThat(user.asks("following").text()).isEqualTo("Nothing is followed; begin with /visits follow.");
        assertThat(user.discord.messages()).isEmpty();
    }

    @Test
    void whatCannotBeFollowedIsSaidInOneSentence() {
        await().until(() -> !user.types("follow", "what", "").isEmpty());
        assertThat(user.types("follow", "what", "norw")).containsExactly("Norway (country)");
        assertThat(user.asks("follow", "what", "Norwey").text())
                .isEqualTo("No visit has a person, country or place called “Norwey”; nearest: Norway (country).");
        assertThat(user.asks("follow", "what", "Norway", "here", "true").text())
                .startsWith("Only members with the right to manage this channel");
        assertThat(user.asks("unfollow", "what", "Norway").text()).contains("is not followed");
        assertThat(user.uses(Payloads.inDirectMessage(Payloads.subcommand("visits", "following", "here", "true")))
                        .text())
                .startsWith("Only members with the right to manage this channel");
    }
}
