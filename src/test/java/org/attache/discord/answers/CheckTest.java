package org.attache.discord.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.discord.AskingUser;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A message held against the sources, by the unmodified client. */
@Timeout(60)
class CheckTest {

    private AskingUser user;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        user = new AskingUser(folder);
    }

    @AfterEach
    void stop() throws Exception {
        user.close();
    }

    private String checked(String message) {
        return checked("en-US", message).text();
    }

    private Shown checked(String language, String message) {
        return user.uses(Payloads.speaking(
                language,
                Payloads.inGuild(
                        Payloads.onMessage(CheckCommand.NAME, Payloads.guildMessage(Payloads.user(501), message)),
                        Payloads.member(Payloads.PERSON))));
    }

    @Test
    void eachSentenceIsSupportedContradictedOrNotMentionedWithQuotations() {
        String card = checked("Ilse Brandvold will visit Bergen on June 3, 2024. Ada Moreau will visit Oslo from June 6"
                + " to June 8, 2024. The king likes cheese @everyone. Who pays for it?");
        assertThat(user.isLastPrivate()).isTrue();
        assertThat(card.lines())
                .containsExactly(
                        "**Checked against the sources**",
                        "**Supported:** Ilse Brandvold will visit Bergen on June 3, 2024.",
                        "> “Ilse Brandvold will visit Bergen on June 3, 2024.” — The fair of Bergen, The Fjord Courier,"
                                + " May 1, 2024 <https://example.org/fair>",
                        "**Contradicted:** Ada Moreau will visit Oslo from June 6 to June 8, 2024.",
                        "> “Ada Moreau will visit Oslo from June 5 to June 7, 2024.” — The fair of Bergen, The Fjord"
                                + " Courier, May 1, 2024 <https://example.org/fair>",
                        "**Not mentioned:** The king likes cheese @\u200Beveryone.");
    }

    @Test
    void otherVisitOfTheSamePersonContradictsNothing() {
        assertThat(checked("Ilse Brandvold will visit Bergen on November 3, 2024."))
                .contains("**Not mentioned:** Ilse Brandvold");
        assertThat(checked("Ilse Brandvold will visit Oslo on June 4, 2024.")).contains("**Not mentioned:**");
        assertThat(checked("Ilse Brandvold opened the old quay.")).contains("**Not mentioned:**");
    }

    @Test
    void visitThatWasCalledOffContradictsWhoeverAnnouncesIt() {
        user.home.write("off.md", """
                ---
                title: Called off
                published: 2024-05-03
                ---
                The visit of Ada Moreau to Oslo from June 5 to June 7, 2024 has been cancelled.
                """);
        user.home.write("fair.md", """
                ---
                title: The fair
                published: 2024-05-01
                ---
                The fair opens in June.
                """);
        user.home.reload();
        assertThat(checked("Ada Moreau will visit Oslo from June 5 to June 7, 2024."))
                .contains("**Contradicted:** Ada Moreau", "has been cancelled.");
    }

    @Test
    void messageWithoutASentenceToCheckIsToldSoInTheLanguageOfWhoAsked() {
        assertThat(checked("fr", "Who comes?").text()).isEqualTo("Ce message ne contient aucune phrase à vérifier.");
    }
}
