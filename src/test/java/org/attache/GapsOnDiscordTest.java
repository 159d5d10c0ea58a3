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

/** What is asked and not known comes before moderators, and back to whoever asked. */
@Timeout(120)
class GapsOnDiscordTest {

    private static final String HOTEL = "Which hotel will Grace Wanjiru stay at?";
    private static final String WISH = "Tell me when you know";

    private ModeratedServer server;

    @BeforeEach
    void aServerWithOneReport(@TempDir Path home) throws IOException {
        server = new ModeratedServer(home).writes("oslo.md", AskingTest.OSLO).starts();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void questionsOfOneTopicAreOneGapWithWhatIsNearest() {
        server.member(Payloads.ask(HOTEL));
        server.member(Payloads.ask("At what hotel is Grace Wanjiru staying?"));
        server.member(Payloads.ask("What does Grace Wanjiru eat for breakfast?"));
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        assertThat(server.moderates("gaps").text().lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst())
                        .startsWith("**1.** “" + HOTEL + "” · 2 times in <#200>; nearest: “Kenya's trade minister"))
                .satisfies(lines -> assertThat(lines.getLast()).contains("breakfast?” · 1 time in"));
    }

    @Test
    void whoWishedSoIsToldOnceWhenAReloadAnswersIt() throws IOException {
        Shown unknown = server.member(Payloads.ask(HOTEL));
        assertThat(server.member(Payloads.click(unknown.id(WISH))).text())
                .isEqualTo("I tell you by direct message as soon as the documents answer this.");
        assertThat(server.member(Payloads.click(unknown.id(WISH))).text()).startsWith("You are told already");

        server.writes("hotel.md", "Grace Wanjiru will stay at the Hotel Bristol in Oslo.");
        server.decides(server.moderates("reload"), "Apply");
        assertThat(server.posts(1).getFirst().path()).isEqualTo("/api/v10/channels/800/messages");
        assertThat(server.posts(1).getFirst().body().getString("content"))
                .contains("You wanted to be told: “" + HOTEL + "”", "Hotel Bristol");
        assertThat(server.moderates("gaps", "mark", "answered").text()).contains(HOTEL);
        server.restarts();
        server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
        assertThat(server.discord.messages()).hasSize(1);
    }

    @Test
    void moderatorsSayWhatBecomesOfAGap() {
        server.member(Payloads.ask(HOTEL));
        assertThat(server.moderates("gaps", "number", "1", "mark", "out of scope")
                        .text())
                .isEqualTo("Gap 1 is marked as out of scope.");
        assertThat(server.moderates("gaps").text()).isEqualTo("No question is open.");
        assertThat(server.moderates("gaps", "mark", "out of scope").text()).contains(HOTEL);
        assertThat(server.moderates("gaps", "number", "7", "mark", "waiting").text())
                .isEqualTo("There is no gap 7.");
        assertThat(server.moderates("audit").text()).contains("**gap** Gap 1 is out of scope.");
    }
}
