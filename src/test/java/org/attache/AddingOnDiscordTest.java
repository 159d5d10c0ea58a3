package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.attache.discord.FormPayloads;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What moderators hand in on Discord lies in the inbox and is known once they apply it. */
@Timeout(180)
class AddingOnDiscordTest {

    private static final String QUESTION = "When is Ana Quispe in Chile?";

    private ModeratedServer server;

    @BeforeEach
    void aServerWithOneReport(@TempDir Path home) throws IOException {
        server = new ModeratedServer(home).writes("oslo.md", AskingTest.OSLO).starts();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Shown pastes() {
        return server.fills(
                server.opens(Payloads.subcommand("knowledge", "add")),
                "title",
                "Peru's \"envoy\"\u2028: ../in Chile",
                "publisher",
                "The Andean Post",
                "published",
                "2024-03-10",
                "text",
                "Peru's envoy Ana Quispe will visit Chile on May 5, 2024.\n\nShe will speak about copper.");
    }

    @Test
    void pastedTextIsProposedAndAnswersWithItsSourceOnceItIsApplied() {
        Shown proposal = pastes();
        assertThat(proposal.text()).contains("1 new", "inbox/peru-s-envoy-in-chile.md");
        assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("The documents do not answer");
        server.decides(proposal, "Apply");
        assertThat(server.member(Payloads.ask(QUESTION)).text())
                .contains("May 5, 2024", "The Andean Post", "March 10, 2024");
        assertThat(server.moderates("audit").text()).contains("**add** inbox/peru-s-envoy-in-chile.md");
    }

    @Test
    void discardedTextLeavesTheFolder() {
        assertThat(server.decides(pastes(), "Discard").text()).startsWith("Discarded");
        assertThat(server.knowledge.resolve("inbox")).isEmptyDirectory();
        assertThat(server.moderates("reload").text()).startsWith("Nothing has changed.");
    }

    @Test
    void attachedFileIsTakenWithWhatIsKnownOfIt() {
        String url = server.discord.attaches(
                "quispe.html",
                "<html><body><p>Peru's envoy Ana Quispe will visit Chile on May 5, 2024.</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8));
        String form = server.opens(FormPayloads.attaching("knowledge", "add", "file", "quispe.html", url));
        Shown proposal =
                server.fills(form, "title", "Quispe in Chile", "publisher", "The Andean Post", "published", "");
        assertThat(proposal.text()).contains("inbox/quispe-in-chile.html");
        server.decides(proposal, "Apply");
        assertThat(server.member(Payloads.ask(QUESTION)).text()).contains("May 5, 2024", "Quispe in Chile");
        assertThat(server.fills(form, "title", "Again", "publisher", "", "published", "")
                        .text())
                .startsWith("This form is no longer open");
    }

    @Test
    void onlyModeratorsHandSomethingIn() {
        assertThat(server.member(Payloads.subcommand("knowledge", "add")).text())
                .startsWith("Only members with the right to manage this server");
        String form = server.opens(Payloads.subcommand("knowledge", "add"));
        assertThat(server.member(FormPayloads.filled(form, "title", "A", "publisher", "", "published", "", "text", "B"))
                        .text())
                .startsWith("Only members with the right to manage this server");
        assertThat(server.knowledge.resolve("inbox")).doesNotExist();
    }
}
