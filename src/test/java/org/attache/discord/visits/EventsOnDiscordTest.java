package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.DiscordSchema;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Events of a server: a real store, the real client, and a Discord on this machine. The client itself refuses events
 * before this machine's time, so the days here count from it; nothing depends on which they are.
 */
@Timeout(120)
class EventsOnDiscordTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final LocalDate today = start.atZone(OSLO).toLocalDate();
    private VisitsUser user;

    @BeforeEach
    void tours(@TempDir Path folder) throws Exception {
        user = new VisitsUser(folder);
        user.now = start;
        user.home.write("tours.csv.yaml", """
                title: Tours
                published: 2024-03-01
                schedule: {visitor: guest, country: land, start: from, end: to, status: state}
                """);
        tells(10, "planned", true);
        user.starts();
    }

    @AfterEach
    void close() {
        user.close();
    }

    private LocalDate in(int days) {
        return today.plusDays(days);
    }

    private void tells(int first, String state, boolean isTold) {
        user.home.write("tours.csv", """
                guest,land,from,to,state
                Ilse Brandvold,Norway,%s,%s,planned
                Kai Lund,Chile,%s,%s,%s
                Old Hand,Peru,%s,%s,planned
                %s""".formatted(
                        in(first),
                        in(first + 1),
                        in(20),
                        in(20),
                        state,
                        in(-1),
                        in(1),
                        isTold ? "Uma Sand,Fiji," + in(30) + "," + in(30) + ",planned\n" : ""));
        user.home.reload();
    }

    private Shown proposes(String... options) {
        return user.manages(Payloads.subcommand("visits", "events", options));
    }

    private Shown clicks(Shown message, String label) {
        return user.manages(Payloads.click(message.id(label)));
    }

    private List<String> names() {
        return user.discord.events().standing().stream()
                .map(event -> event.getString("name"))
                .toList();
    }

    private DataObject event(String name) {
        return user.discord.events().standing().stream()
                .filter(event -> event.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void visitsAreProposedAndAppliedAndKeptInStepAndEventsOfPeopleStay() throws Exception {
        user.discord
                .events()
                .ofPerson("Ilse Brandvold · Norway", in(10).atStartOfDay(OSLO).toInstant());
        Shown proposal = proposes("keep", "true", "zone", "Europe/Oslo");
        assertThat(user.isLastPrivate()).isTrue();
        assertThat(proposal.text())
                .startsWith("### 3 changes in the events of this server\nLater reloads are mirrored without asking.\n"
                        + "-# Left out: 1 visit, which has begun already.")
                .contains("**new** Ilse Brandvold · Norway, ", "**new** Kai Lund · Chile", "**new** Uma Sand · Fiji");
        assertThat(names()).hasSize(1);

        assertThat(clicks(proposal, "Apply").text())
                .isEqualTo("3 changes made in the events of this server. Later reloads are mirrored without asking.");
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Ilse Brandvold · Norway", "Ilse Brandvold · Norway", "Kai Lund · Chile", "Uma Sand · Fiji");
        DataObject lund = event("Kai Lund · Chile");
        assertThat(Instant.parse(lund.getString("scheduled_start_time")))
                .isEqualTo(in(20).atStartOfDay(OSLO).toInstant());
        assertThat(Instant.parse(lund.getString("scheduled_end_time")))
                .isEqualTo(in(20).atTime(23, 59).atZone(OSLO).toInstant());
        assertThat(lund.getString("description")).contains("planned", "— Tours, March 1, 2024");
        assertThat(proposes().text()).startsWith("### Nothing to do in the events of this server");

        tells(12, "cancelled", false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> user.discord.calls().stream()
                                .filter(call -> call.method().equals("PATCH")
                                        && call.path().contains("/scheduled-events"))
                                .count()
                        == 2);
        assertThat(names()).hasSize(2);
        assertThat(user.discord.events().standing())
                .filteredOn(event -> event.getString("creator_id").equals("" + Payloads.BOT))
                .singleElement()
                .satisfies(event -> assertThat(Instant.parse(event.getString("scheduled_start_time")))
                        .isEqualTo(in(12).atStartOfDay(OSLO).toInstant()));
        user.restarts();
        assertThat(proposes().text()).startsWith("### Nothing to do");

        List<LoopbackDiscord.Call> calls = user.discord.calls().stream()
                .filter(call -> call.path().contains("/scheduled-events")
                        && !call.method().equals("GET"))
                .toList();
        assertThat(calls)
                .extracting(LoopbackDiscord.Call::method)
                .containsExactlyInAnyOrder("POST", "POST", "POST", "PATCH", "PATCH", "DELETE");
        assertThat(calls).allMatch(call -> call.status() < 300);
        assumeTrue(Files.exists(DiscordSchema.FILE), "Discord's OpenAPI document is not there");
        DiscordSchema schema = new DiscordSchema();
        assertThat(calls)
                .filteredOn(call -> !call.method().equals("DELETE"))
                .allSatisfy(call -> assertThat(schema.broken(call)).isEmpty());
    }

    @Test
    void onlyWhoManagesEventsDoesThatAndWhatHasChangedIsProposedAnew() {
        assertThat(user.asks("events").text()).startsWith("Only members with the right to manage the events");
        Shown proposal = proposes();
        assertThat(user.uses(Payloads.click(proposal.id("Apply"))).text())
                .startsWith("Only members with the right to manage the events");
        assertThat(clicks(proposal, "Discard").text()).isEqualTo("Nothing was changed.");
        tells(11, "planned", true);
        Shown anew = clicks(proposal, "Apply");
        assertThat(anew.text()).startsWith("### 3 changes");
        assertThat(names()).isEmpty();
        clicks(anew, "Apply");
        assertThat(names()).hasSize(3);
        tells(14, "planned", true);
        assertThat(proposes().text())
                .startsWith("### 1 change in")
                .contains("**changed** Ilse Brandvold · Norway, now");
    }

    @Test
    void serverTakesOneHundredTheSoonestFirstAndNothingIsMadeTwice() {
        for (int i = 0; i < 5; i++) {
            user.discord.events().ofPerson("Quiz " + i, start.plus(Duration.ofDays(40 + i)));
        }
        StringBuilder rows = new StringBuilder("guest,land,from,to,state\n");
        for (int day = 1; day <= 99; day++) {
            rows.append("Guest No%d,Norway,%s,%s,planned\n".formatted(day, in(day), in(day)));
        }
        user.home.write("tours.csv", rows.toString());
        user.home.reload();
        Shown proposal = proposes();
        assertThat(proposal.text())
                .startsWith("### 95 changes")
                .contains("-# Left out: 4 visits, which find no room among the 100 events of a server.");
        // Discord refuses one in the middle, and what was made before it is not made again.
        user.discord.refuseNext("POST", "/scheduled-events", 500, 0);
        assertThat(clicks(proposal, "Apply").text())
                .startsWith("0 changes made")
                .contains("The rest was not done");
        assertThat(clicks(proposes(), "Apply").text()).isEqualTo("95 changes made in the events of this server.");
        assertThat(names()).hasSize(100).contains("Guest No95 · Norway").doesNotContain("Guest No96 · Norway");

        // A person takes one of ours away: it stays away, and its place goes to the next one.
        user.discord.events().takeAway(event("Guest No7 · Norway").getString("id"));
        assertThat(proposes().text()).startsWith("### Nothing to do");
    }
}
