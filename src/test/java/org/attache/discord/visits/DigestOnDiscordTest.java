package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attache.discord.DiscordSchema;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The week on Discord: a real store, the real client, a Discord on this machine, and a clock that the test moves. */
@Timeout(90)
class DigestOnDiscordTest {

    private VisitsUser user;

    @BeforeEach
    void tours(@TempDir Path folder) throws Exception {
        user = new VisitsUser(folder);
        // A Tuesday, two days after the store wrote down what the documents tell.
        user.now = Instant.parse("2024-03-14T10:00:00Z");
        user.home.write("tours.csv.yaml", """
                title: Tours
                published: 2024-03-01
                schedule: {visitor: guest, country: land, start: from, end: to, status: state}
                """);
        user.home.write("rival.csv.yaml", """
                title: Rival
                published: 2024-03-01
                schedule: {visitor: guest, country: land, start: from, end: to}
                """);
        tells("2024-03-18", "planned", "2024-03-20");
        user.starts();
    }

    @AfterEach
    void close() {
        user.close();
    }

    /**
     * Tells of three visits.
     *
     * @param start of one visit
     * @param state of another
     * @param other what another document tells of a third one
     */
    private void tells(String start, String state, String other) {
        user.home.write("tours.csv", """
                guest,land,from,to,state
                Ilse Brandvold,Norway,%s,2024-03-30,planned
                Kai Lund,Chile,2024-03-16,2024-03-16,%s
                Ada Moreau,Peru,2024-03-20,2024-03-20,planned
                Uma Sand,Fiji,2024-04-20,2024-04-20,planned
                """.formatted(start, state));
        user.home.write("rival.csv", "guest,land,from,to\nAda Moreau,Peru,%1$s,%1$s\n".formatted(other));
        user.home.reload();
    }

    private List<LoopbackDiscord.Call> told(int times) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> user.discord.messages().size() >= times);
        return user.discord.messages();
    }

    private Shown sets(String weekday, String... more) {
        String[] options = new String[2 + more.length];
        options[0] = "weekday";
        options[1] = weekday;
        System.arraycopy(more, 0, options, 2, more.length);
        return user.manages(Payloads.subcommand("visits", "digest", options));
    }

    @Test
    void weekTellsWhatIsDueAndWhatChangedLately() {
        assertThat(user.asks("week").text()).isEqualTo("""
                **The week of March 14 to 20, 2024**
                __Due__ (3)
                • **March 16, 2024** Kai Lund · Chile · planned
                • **March 18–30, 2024** Ilse Brandvold · Norway · planned
                • **March 20, 2024** Ada Moreau · Peru · planned""");
        tells("2024-03-25", "cancelled", "2024-03-22");
        assertThat(user.asks("week").text()).isEqualTo("""
                **The week of March 14 to 20, 2024**
                __Due__ (1)
                • **March 20, 2024** Ada Moreau · Peru · planned · ⚠ disputed
                __Moved__ (1)
                • **moved** Ilse Brandvold · Norway: March 18–30, 2024 → March 25–30, 2024, planned — Tours, March 1, 2024
                __Cancelled or postponed__ (1)
                • **cancelled** Kai Lund · Chile: March 16, 2024, planned → cancelled — Tours, March 1, 2024
                __Disputed__ (1)
                • **disputed** Ada Moreau · Peru: March 20, 2024, planned — Tours, March 1, 2024""");
        assertThat(user.isLastPrivate()).isTrue();
    }

    @Test
    void channelIsToldOnItsDayAndHourOnceAWeek() throws Exception {
        assertThat(sets("Monday", "hour", "9", "zone", "europe/oslo").text())
                .isEqualTo("This channel is told of the week ahead from now on, Mondays at 09:00 (Europe/Oslo).");
        user.now = Instant.parse("2024-03-18T07:59:59Z");
        tells("2024-03-25", "planned", "2024-03-20");
        user.restarts();
        user.now = Instant.parse("2024-03-18T08:00:00Z");
        LoopbackDiscord.Call first = told(1).getFirst();
        assertThat(first.path()).isEqualTo("/api/v10/channels/200/messages");
        assertThat(first.body().getString("content"))
                .startsWith("**The week of March 18 to 24, 2024**\n__Due__ (1)\n• **March 20, 2024** Ada Moreau")
                .contains("__Moved__ (1)\n• **moved** Ilse Brandvold");

        // It is not told again after a restart, and a week later without what was told already.
        user.restarts();
        user.now = Instant.parse("2024-04-01T12:00:00Z");
        List<LoopbackDiscord.Call> both = told(2);
        assertThat(both).hasSize(2);
        assertThat(both.getLast().body().getString("content"))
                .startsWith("**The week of April 1 to 7, 2024**\nThe documents tell of no visit on these days");
        assertThat(user.manages(Payloads.subcommand("visits", "following", "here", "true"))
                        .text())
                .isEqualTo("1. the week ahead, Mondays at 09:00 (Europe/Oslo)");
        assertThat(sets("never").text()).isEqualTo("This channel has no digest any more.");
        assertThat(sets("never").text()).isEqualTo("This channel has no digest.");
        assumeTrue(Files.exists(DiscordSchema.FILE), "Discord's OpenAPI document is not there");
        DiscordSchema schema = new DiscordSchema();
        assertThat(both).allSatisfy(call -> assertThat(schema.broken(call)).isEmpty());
    }

    @Test
    void onlyWhoManagesTheChannelSetsItAndZonesAreCompleted() {
        assertThat(user.asks("digest", "weekday", "Monday").text())
                .startsWith("Only members with the right to manage this channel");
        assertThat(sets("Monday", "zone", "Europe/Osla").text())
                .isEqualTo("There is no time zone “Europe/Osla”; nearest: Europe/Oslo.");
        assertThat(user.types("digest", "zone", "oslo")).containsExactly("Europe/Oslo");
        assertThat(user.types("digest", "zone", "new york")).containsExactly("America/New_York");
        assertThat(user.types("digest", "zone", "kathmando")).containsExactly("Asia/Kathmandu");
        assertThat(user.types("digest", "zone", "")).hasSize(25);
    }
}
