package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a moderator states on Discord outranks a press release, and everybody reads that a moderator stated it. */
@Timeout(180)
class StatingOnDiscordTest {

    private static final String WHEN = "When is Ana Quispe in Chile?";
    private static final String WORDS = "Peru's envoy Ana Quispe will visit Chile on May 21, 2024.";

    private static final String RELEASE = """
            ---
            title: Envoy to visit Santiago
            publisher: Ministry of Foreign Affairs
            published: 2024-03-10
            trust: official
            ---
            Peru's envoy Ana Quispe will visit Chile on May 20, 2024. She will speak about copper.
            """;

    private ModeratedServer server;

    @BeforeEach
    void aServerWithAPressRelease(@TempDir Path home) throws IOException {
        server = new ModeratedServer(home)
                .withoutLimits()
                .writes("release.md", RELEASE)
                .starts();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String answer(String question) {
        return server.member(Payloads.ask(question)).text();
    }

    private Shown states() {
        return server.moderates("add", "statement", WORDS);
    }

    @Test
    void statementIsProposedAppliedToldFirstWithItsLabelAndHiddenAgain() {
        String before = answer(WHEN);
        assertThat(before).contains("May 20, 2024 [1]").doesNotContain("moderator");

        Shown proposal = states();
        assertThat(proposal.text()).contains("1 new", "inbox/statement.md", "May 21, 2024");
        assertThat(answer(WHEN)).isEqualTo(before);
        server.decides(proposal, "Apply");

        assertThat(answer(WHEN))
                .containsSubsequence(
                        "May 21, 2024, as stated by a moderator on March 12, 2024 [1].",
                        "May 20, 2024, according to Ministry of Foreign Affairs on March 10, 2024 [2].",
                        "[1] “" + WORDS + "” — Statement, March 12, 2024, **stated by a moderator**",
                        "[2] “Peru's envoy Ana Quispe will visit Chile on May 20",
                        "**The sources disagree**",
                        "First day: May 21, 2024 [1] or May 20, 2024 [2] · May 21, 2024 holds: stated by a moderator");
        assertThat(answer("Is Ana Quispe in Chile on May 20?"))
                .containsSubsequence("May 21, 2024, as stated by a moderator", "May 20, 2024, according to")
                .doesNotContain("Yes");
        assertThat(server.member(Payloads.ask(WHEN).put("locale", "de")).text()).contains("von der Moderation erklärt");

        assertThat(server.moderates("audit").text())
                .containsSubsequence("**reload** Snapshot 2", "<@501> **state** inbox/statement.md: “" + WORDS);

        assertThat(server.moderates("hide", "what", "inbox/statement.md", "reason", "taken back")
                        .text())
                .startsWith("Done.");
        assertThat(answer(WHEN)).isEqualTo(before);
        assertThat(server.moderates("restore", "number", "1").text()).startsWith("Done.");
        assertThat(answer(WHEN)).contains("stated by a moderator");
        server.decides(server.moderates("rollback"), "Apply");
        assertThat(answer(WHEN)).isEqualTo(before);
    }

    @Test
    void fileSaysWhoStatedItAndWhen() throws IOException {
        server.decides(states(), "Apply");
        assertThat(Files.readString(server.knowledge.resolve("inbox/statement.md")))
                .isEqualTo("""
                ---
                title: "Statement"
                author: "<@501>"
                published: 2024-03-12
                stated: "2024-03-12T10:00:00Z"
                ---
                """ + WORDS);
    }

    @Test
    void discardedStatementLeavesTheFolderAndItsWordsAreNobodysAnyMore() throws IOException {
        Shown proposal = states();
        String file = Files.readString(server.knowledge.resolve("inbox/statement.md"));
        server.decides(proposal, "Discard");
        assertThat(server.knowledge.resolve("inbox")).isEmptyDirectory();

        server.writes("copied.md", file);
        server.decides(server.moderates("reload"), "Apply");
        assertThat(answer(WHEN)).contains("May 21", "May 20").doesNotContain("moderator");
    }

    @Test
    void onlyModeratorsStateSomething() throws IOException {
        assertThat(server.member(Payloads.subcommand("knowledge", "add", "statement", WORDS))
                        .text())
                .startsWith("Only members with the right to manage this server");
        try (Stream<Path> files = Files.list(server.knowledge)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .isEqualTo(List.of("release.md"));
        }
    }
}
