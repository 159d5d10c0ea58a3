package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a channel is corrected when the knowledge comes to tell it otherwise. */
@Timeout(120)
class CorrectionsOnDiscordTest {

    private static final String HEADING = "**Changed since this was answered**";
    private static final String MOVED =
            "moved: Grace Wanjiru, trade minister, Norway: March 18–21, 2024? → March 25–27, 2024?";

    private ModeratedServer server;

    @BeforeEach
    void aServerWithOneReport(@TempDir Path home) throws IOException {
        server = new ModeratedServer(home).writes("oslo.md", AskingTest.OSLO).starts();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void reloads(String from, String to) throws IOException {
        server.writes("oslo.md", AskingTest.OSLO.replace(from, to));
        server.decides(server.moderates("reload"), "Apply");
    }

    @Test
    void answerOfACommandIsCorrectedOnceWithTheNewValueAndItsSource() throws IOException {
        assertThat(server.member(Payloads.ask("When is Grace Wanjiru in Norway?"))
                        .text())
                .contains("March 18 to 21");
        reloads("March 18 to 21", "March 25 to 27");
        assertThat(server.sees(HEADING))
                .contains("March 18 to 21, 2024", MOVED, "(Trade minister expected in Oslo, March 11, 2024)");
        server.restarts();
        server.member(Payloads.ask("Who called the accord rushed?"));
        assertThat(server.sees("rushed")).containsOnlyOnce(HEADING);
        assertThat(server.discord.messageEdits()).hasSize(1);
        assertThat(server.discord.messages()).isEmpty();
    }

    @Test
    void correctionThatDiscordTookWithoutSayingSoStandsThereOnce() throws IOException {
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        server.discord.takeAndRefuseNext("PATCH", "/channels/", 500);
        reloads("March 18 to 21", "March 25 to 27");
        server.sees(HEADING);
        server.restarts();
        await().until(() -> looksAtTheAnswer() >= 2);
        assertThat(server.discord.messageEdits()).hasSize(1);
        assertThat(server.sees(HEADING)).containsOnlyOnce(HEADING);
    }

    @Test
    void noteOfAnAnswerOfPagesStaysOnceOnEachPageThatIsTurnedTo() throws IOException {
        server.writes("guests.md", guests(20));
        server.decides(server.moderates("reload"), "Apply");
        Shown answer = server.member(Payloads.ask("Who visits Chile in March 2024?"));
        assertThat(answer.labels()).contains("Page 1 of 2");

        server.writes("guests.md", guests(27));
        server.decides(server.moderates("reload"), "Apply");
        server.sees(HEADING);
        for (String button : new String[] {"Next ›", "‹ Previous"}) {
            server.clicks(answer(), button);
            assertThat(answer().getString("content")).containsOnlyOnce(HEADING).containsOnlyOnce("moved: Ada Moreau");
            server.restarts();
        }
        assertThat(new Shown(answer()).labels()).contains("Page 1 of 2");
        assertThat(server.discord.messageEdits()).hasSize(1);
        assertThat(server.discord.messages()).isEmpty();
    }

    /** Nine visits whose statements do not go on one page; the day of the first is given. */
    private static String guests(int day) {
        String guests =
                "Ada Moreau,Kai Lund,Ilse Brandvold,Tomas Ruiz,Nora Diaz,Petra Novak,Hana Kim,Eva Lindt,Omar Haddad";
        StringBuilder text = new StringBuilder(
                "---\ntitle: Guests whom the ministry of fisheries of Chile expects this month\npublished: 2024-03-01\n---\n");
        for (String guest : guests.split(",")) {
            text.append(guest)
                    .append(
                            ", minister of fisheries and coastal affairs of the northern provinces, will visit Chile on")
                    .append(" March " + (guest.startsWith("Ada") ? day : 20) + ", 2024, for talks with the harbour")
                    .append(" authorities about the new treaty on deep-sea fishing, on its annexes and on the many")
                    .append(" protocols that were added to it in the course of the long negotiations.\n\n");
        }
        return text.toString();
    }

    /** The answer of several pages as it stands in the channel. */
    private DataObject answer() {
        return server.discord.channels().replyIds().stream()
                .map(id -> server.discord.channels().find(id).orElseThrow())
                .filter(message -> new Shown(message).labels().contains("Next ›"))
                .findFirst()
                .orElseThrow();
    }

    private long looksAtTheAnswer() {
        return server.discord.calls().stream()
                .filter(call -> call.method().equals("GET") && call.path().contains("/messages/"))
                .count();
    }

    @Test
    void answerThatCannotBeEditedAnyMoreIsCorrectedByAReply() throws IOException {
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        server.discord.refuseNext("PATCH", "/channels/", 403, 50005);
        reloads("March 18 to 21", "March 25 to 27");
        assertThat(server.sees(HEADING)).contains(MOVED);
        assertThat(server.discord.messages())
                .singleElement()
                .satisfies(call -> assertThat(
                                call.body().getObject("message_reference").getString("message_id"))
                        .isEqualTo(server.discord.channels().replyIds().stream()
                                .sorted()
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void secondDocumentThatTellsOtherDaysIsSaidWithItsDays() throws IOException {
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        server.writes(
                "later.md",
                AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27").replace("expected", "due"));
        server.decides(server.moderates("reload"), "Apply");
        assertThat(server.sees(HEADING))
                .contains("disputed: Grace Wanjiru, trade minister, Norway: March 18–21, 2024?")
                .contains("told otherwise: March 25–27, 2024?, planned (Trade minister due in Oslo)");
    }

    @Test
    void quotedWordsThatAreGoneAreSaidToBeGone() throws IOException {
        server.member(Payloads.ask("Who called the accord rushed?"));
        reloads("Environmental groups in Mombasa have called the accord rushed.", "");
        assertThat(server.sees(HEADING))
                .contains(
                        "no longer in the documents: “Environmental groups in Mombasa have called the accord rushed.”");
    }

    @Test
    void answerWhoseFactsStayIsLeftAlone() throws IOException {
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        server.member(Payloads.ask("Who called the accord rushed?"));
        reloads("have called the accord rushed", "have called the accord hasty");
        assertThat(server.sees(HEADING)).containsOnlyOnce(HEADING).contains("no longer in the documents");
    }

    @Test
    void changeThatWasMadeWhileTheBotWasAwayIsSaidAfterwards() throws IOException {
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        server.stops();
        server.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
        server.starts();
        assertThat(server.sees(HEADING)).contains(MOVED);
    }
}
