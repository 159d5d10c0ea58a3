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

/** What moderators hide answers nothing any more, whatever is reloaded, until they restore it. */
@Timeout(180)
class HidingOnDiscordTest {

    private static final String RUSHED = "Who called the accord rushed?";
    private static final String WHEN = "When is Grace Wanjiru in Norway?";

    private ModeratedServer server;

    @BeforeEach
    void aServerWithTwoReports(@TempDir Path home) throws IOException {
        server = new ModeratedServer(home)
                .writes("oslo.md", AskingTest.OSLO)
                .writes("lima.md", "Peru's envoy Ana Quispe will visit Chile on May 5, 2024.")
                .starts();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hiddenStatementAnswersNothingThroughReloadsAndRestartsUntilItIsRestored() throws IOException {
        assertThat(server.moderates("hide", "what", "called the accord rushed", "reason", "a slip")
                        .text())
                .startsWith("Done. Snapshot 2 holds 2 documents, 2 statements");
        assertThat(server.member(Payloads.ask(RUSHED)).text()).contains("The documents do not answer this");
        assertThat(server.member(Payloads.ask(WHEN)).text()).contains("March 18 to 21");

        server.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
        server.decides(server.moderates("reload"), "Apply");
        server.restarts();
        assertThat(server.member(Payloads.ask(WHEN)).text()).contains("March 25 to 27");
        assertThat(server.member(Payloads.ask(RUSHED)).text()).contains("The documents do not answer this");

        assertThat(server.moderates("restore").text())
                .startsWith("**1.** statement in oslo.md: “Environmental groups in Mombasa")
                .contains("a slip · <@501>");
        assertThat(server.moderates("restore", "number", "1").text()).startsWith("Done. Snapshot 4");
        assertThat(server.member(Payloads.ask(RUSHED)).text()).contains("Environmental groups in Mombasa");
        assertThat(server.moderates("restore").text()).isEqualTo("Nothing is hidden.");
        assertThat(server.moderates("audit").text())
                .containsSubsequence("**restore** oslo.md", "**hide** oslo.md", "Reason: a slip");
    }

    @Test
    void hiddenDocumentIsGoneWithItsVisitsAndComesBackWhole() {
        assertThat(server.moderates("hide", "what", "oslo.md", "reason", "withdrawn by its publisher")
                        .text())
                .startsWith("Done. Snapshot 2 holds 1 document");
        assertThat(server.member(Payloads.ask(WHEN)).text()).doesNotContain("March 18 to 21");
        assertThat(server.moderates("reload").text()).startsWith("Nothing has changed.");
        assertThat(server.moderates("restore", "number", "1", "reason", "it was right")
                        .text())
                .startsWith("Done. Snapshot 3 holds 2 documents");
        assertThat(server.member(Payloads.ask(WHEN)).text()).contains("March 18 to 21");
    }

    @Test
    void otherChangesOfTheFolderDoNotSlipInWithIt() throws IOException {
        server.writes("new.md", "Something else entirely is written here.");
        Shown proposal = server.moderates("hide", "what", "oslo.md", "reason", "withdrawn");
        assertThat(proposal.text()).contains("A reload would change this", "new.md", "**Removed documents**");
        assertThat(server.member(Payloads.ask(WHEN)).text()).contains("March 18 to 21");
        server.decides(proposal, "Apply");
        assertThat(server.member(Payloads.ask(WHEN)).text()).doesNotContain("March 18 to 21");
    }

    @Test
    void whatFitsNothingOrSeveralThingsHidesNothing() {
        assertThat(server.moderates("hide", "what", "nowhere.md", "reason", "none")
                        .text())
                .isEqualTo("No document has the path “nowhere.md”, and no statement holds these words.");
        assertThat(server.moderates("hide", "what", "will visit", "reason", "none")
                        .text())
                .isEqualTo("2 statements hold these words; give more of the one that you mean.");
        assertThat(server.moderates("restore", "number", "9").text()).isEqualTo("Nothing is hidden under this number.");
        assertThat(server.moderates("restore").text()).isEqualTo("Nothing is hidden.");
    }

    @Test
    void qualityIsToldWithTheAnswersThatAreWrong() throws IOException {
        assertThat(server.moderates("quality").text()).startsWith("There are no golden questions");
        server.writes("questions.jsonl", """
                {"question":"When is Grace Wanjiru in Norway?","must":["March 18 to 21"]}
                {"question":"Who called the accord rushed?","must":["Nairobi"]}
                """);
        assertThat(server.moderates("quality").text())
                .startsWith("Golden questions answered right and with their sources: 1 of 2.")
                .contains("“Who called the accord rushed?” Environmental groups in Mombasa");
    }

    @Test
    void whatPeopleThinkIsToldWithTheAnswerItsEvidenceAndItsSnapshot() throws IOException {
        Shown answer = server.member(Payloads.ask("Who called the accord rushed?"));
        assertThat(server.member(Payloads.click(answer.id("Helpful"))).text()).startsWith("Thank you");
        assertThat(server.moderates("quality").text())
                .contains("Helpful: “Who called the accord rushed?” (snapshot 1)")
                .contains("Answer: Environmental groups in Mombasa have called the accord rushed")
                .contains("Evidence: “Environmental groups in Mombasa have called the accord rushed.” (Trade minister");
        server.moderates("hide", "what", "called the accord rushed", "reason", "a slip");
        assertThat(server.moderates("quality").text())
                .contains("(snapshot 1; the documents have changed since)")
                .contains("Evidence: a statement that is no longer in the documents");
        assertThat(server.moderates("quality", "page", "2").text()).isEqualTo("Nobody said more about answers.");
    }
}
