package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a moderator sees before the knowledge changes, and that nobody else changes it. */
@Timeout(120)
class ProposalsOnDiscordTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    private ModeratedServer server;

    @BeforeEach
    void aServerWithOneReport(@TempDir Path home) throws IOException {
        server = new ModeratedServer(home).writes("oslo.md", AskingTest.OSLO);
        server.writes("questions.jsonl", "{\"question\":\"" + QUESTION + "\",\"must\":[\"March 18 to 21\"]}\n");
        server.starts();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Shown proposesLaterDays() throws IOException {
        server.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
        return server.moderates("reload");
    }

    @Test
    void proposalTellsDocumentsRefusalsVisitsAndAnswersAndChangesNothing() throws IOException {
        server.writes("plan.xyz", "what nobody reads");
        Shown proposal = proposesLaterDays();
        assertThat(proposal.text())
                .contains(
                        "1 changed, 1 refused", "1 moved.", "Golden questions: 1 asked, 1 answered otherwise, 1 worse.")
                .contains("• moved: Grace Wanjiru, trade minister, Norway: March 18–21, 2024", "→ March 25–27, 2024")
                .contains("**Answers that get worse**", "Now: Grace Wanjiru is due in Norway from March 18 to 21")
                .contains("Then: Grace Wanjiru is due in Norway from March 25 to 27")
                .contains("plan.xyz is of a kind that is not read", "oslo.md");
        assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("March 18 to 21");
    }

    @Test
    void worseAnswerHoldsTheChangeBackUntilItIsConfirmed() throws IOException {
        Shown asked = server.decides(proposesLaterDays(), "Apply");
        assertThat(asked.text()).contains("This makes answers worse", QUESTION);
        assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("March 18 to 21");

        assertThat(server.decides(asked, "Apply all the same").text())
                .isEqualTo("Applied by <@501>. Snapshot 2 holds 1 document, 2 statements and 1 visit.");
        assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("March 25 to 27");
    }

    @Test
    void proposalOfKnowledgeThatChangedSinceIsNotApplied() throws IOException {
        server.writes("questions.jsonl", "");
        Shown first = proposesLaterDays();
        Shown second = server.moderates("reload");
        assertThat(server.decides(second, "Apply").text()).startsWith("Applied by");
        assertThat(server.decides(first, "Apply").text()).startsWith("The knowledge has changed since");
        assertThat(server.decides(second, "Apply").text()).startsWith("This proposal is no longer open");
    }

    @Test
    void recentQuestionsThatAreAnsweredOtherwiseAreToldOldBesideNewAndHoldNothingBack() throws IOException {
        server.member(Payloads.ask("Who called the accord rushed?"));
        server.member(Payloads.ask("Which hotel will Grace Wanjiru stay at?"));
        server.writes(
                "oslo.md",
                AskingTest.OSLO.replace("called the accord rushed", "called the accord rushed and unfair")
                        + "\nGrace Wanjiru will stay at the Hotel Bristol in Oslo.\n");
        Shown proposal = server.moderates("reload");
        assertThat(proposal.text())
                .contains("Recent questions answered otherwise: 2.")
                .contains("**Recent questions that are answered otherwise**")
                .containsSubsequence(
                        "“Who called the accord rushed?” Now: Environmental groups in Mombasa have called the accord"
                                + " rushed ",
                        "Then: Environmental groups in Mombasa have called the accord rushed and unfair ")
                .containsSubsequence("“Which hotel", "Now: The documents do not", "Then: ", "Hotel Bristol");
        assertThat(server.decides(proposal, "Apply").text()).startsWith("Applied by");
    }

    @Test
    void discardedProposalChangesNothingAndIsNoLongerOpen() throws IOException {
        Shown proposal = proposesLaterDays();
        assertThat(server.decides(proposal, "Discard").text()).isEqualTo("Discarded by <@501>; nothing was changed.");
        assertThat(server.decides(proposal, "Apply").text()).startsWith("This proposal is no longer open");
        assertThat(server.moderates("audit").text()).contains("<@501> **reload** Discarded.");
    }

    @Test
    void onlyModeratorsDecide() throws IOException {
        Shown proposal = proposesLaterDays();
        for (String label : new String[] {"Apply", "Discard"}) {
            assertThat(server.member(Payloads.click(proposal.id(label))).text())
                    .startsWith("Only members with the right to manage this server");
        }
        assertThat(server.member(Payloads.subcommand("knowledge", "rollback")).text())
                .startsWith("Only members with the right to manage this server");
        assertThat(server.decides(proposal, "Apply").text()).contains("This makes answers worse");
        assertThat(server.moderates("audit").text())
                .contains("<@" + Payloads.PERSON + "> **refused** The button APPLY of a proposal")
                .contains("**refused** The button DISCARD of a proposal", "**refused** /knowledge rollback");
    }

    @Test
    void goingBackIsAProposalToo() throws IOException {
        server.decides(server.decides(proposesLaterDays(), "Apply"), "Apply all the same");
        Shown back = server.moderates("rollback");
        assertThat(back.text())
                .contains("Going back would change this", "• moved: Grace Wanjiru", "→ March 18–21, 2024");
        assertThat(server.decides(back, "Apply").text()).startsWith("Applied by <@501>. Snapshot 3");
        assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("March 18 to 21");
        assertThat(server.moderates("audit").texts().getFirst().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .contains("**rollback** Snapshot 3.");
        assertThat(server.moderates("status").text())
                .contains("Snapshot 3 of", "documents 1, statements 2, visits 1.", "Refused files: none.", "quoting");
    }
}
