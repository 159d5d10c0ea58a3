package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A document moves a visit: what everybody on the server sees of it, from the drop into the folder to the way back. */
@Timeout(120)
class MovedVisitStoryTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    private static final String LATER = """
            ---
            title: Trade minister expected in Oslo a week later
            publisher: The Fjord Courier
            published: 2024-03-12
            ---
            Kenya's trade minister Grace Wanjiru will visit Norway from March 25 to 27, 2024, for talks on fisheries.
            """;

    @Test
    void documentThatMovesAVisitIsProposedAppliedToldCorrectedAndTakenBack(@TempDir Path home) throws IOException {
        try (ModeratedServer server = new ModeratedServer(home).writes("oslo.md", AskingTest.OSLO)) {
            server.starts();

            // Somebody asks, and somebody follows the minister.
            assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("from March 18 to 21, 2024 [1].");
            assertThat(server.member(Payloads.subcommand("visits", "follow", "what", "Grace Wanjiru (person)"))
                            .text())
                    .startsWith("You are told from now on");

            // A document is dropped into the folder. Nothing changes until a moderator says so.
            server.writes("oslo.md", LATER);
            Shown proposal = server.moderates("reload");
            assertThat(proposal.text())
                    .contains("1 changed", "**Changed documents**\n• oslo.md")
                    .contains(
                            "• moved: Grace Wanjiru, trade minister, Norway: March 18–21, 2024", "→ March 25–27, 2024");
            assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("from March 18 to 21, 2024 [1].");

            // The moderator applies it.
            assertThat(server.decides(proposal, "Apply").text()).startsWith("Applied by <@501>. Snapshot 2");

            // Who follows is told by direct message, what from and what to.
            LoopbackDiscord.Call notice = server.posts(1).getFirst();
            assertThat(notice.path()).isEqualTo("/api/v10/channels/800/messages");
            assertThat(notice.body().getString("content"))
                    .contains(
                            "Grace Wanjiru",
                            "March 18–21, 2024",
                            "March 25–27, 2024",
                            "Trade minister expected in Oslo a week later");

            // Both answers that stand in the channel are corrected, each once.
            List<LoopbackDiscord.Call> corrections = server.corrections(2);
            assertThat(corrections)
                    .allSatisfy(call -> assertThat(Payloads.text(call.body()))
                            .contains("March 18 to 21", "Changed since this was answered", "March 25–27, 2024"));
            assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("March 25 to 27");

            // The moderator takes it back: proposed, applied, told and corrected like any other change.
            Shown back = server.moderates("rollback");
            assertThat(back.text()).contains("• moved: Grace Wanjiru", "→ March 18–21, 2024");
            assertThat(server.decides(back, "Apply").text()).startsWith("Applied by <@501>. Snapshot 3");
            assertThat(server.posts(2).getLast().body().getString("content")).contains("March 18–21, 2024");
            assertThat(server.corrections(5)).hasSize(5);
            assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("from March 18 to 21, 2024 [1].");

            // Who did what is kept.
            assertThat(server.moderates("audit").text())
                    .containsSubsequence("<@501> **rollback** Snapshot 3.", "<@501> **reload** Snapshot 2.");
            assertThat(server.discord.calls()).noneMatch(call -> call.status() == 400);
        }
    }
}
