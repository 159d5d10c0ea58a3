package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come, change and go; answers follow, and nothing stale or doubled stays. */
class KnowledgeLifecycleTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";
    private static final Pattern STATEMENT_ID = Pattern.compile("\"statementId\":\"([^\"]+)\"");

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home)
                .writes("oslo.md", AskingTest.OSLO)
                .writes("other.txt", "The harbour of Bergen was closed on Monday because of a storm.\n");
    }

    @Test
    void changedDocumentAnswersAnew() throws IOException {
        user.runs("ask", QUESTION);
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));

        assertThat(user.runs("ask", QUESTION).out()).contains("March 25 to 27").doesNotContain("March 18");
    }

    @Test
    void removedDocumentNoLongerAnswers() throws IOException {
        user.runs("ask", QUESTION);
        Files.delete(user.knowledge.resolve("oslo.md"));

        assertThat(user.runs("ask", QUESTION).out()).doesNotContain("March");
    }

    @Test
    void statementKeepsItsIdWhenItsDocumentChangesElsewhere() throws IOException {
        String before = statementId();
        user.writes("oslo.md", AskingTest.OSLO.replace("Environmental groups", "Some environmental groups"));

        assertThat(statementId()).isEqualTo(before);
    }

    @Test
    void unchangedFolderMakesNoNewSnapshot() {
        assertThat(user.runs("reload").out()).contains("2 new").contains("Snapshot 1:");
        assertThat(user.runs("reload").out()).contains("2 unchanged").contains("Snapshot 1:");
    }

    @Test
    void dryRunSaysWhatWouldChangeAndChangesNothing() throws IOException {
        user.runs("reload");
        user.writes("new.txt", "Peter Otieno will visit Oslo on April 2, 2024.\n");
        Files.delete(user.knowledge.resolve("other.txt"));

        assertThat(user.runs("reload", "--dry-run").out())
                .contains("+ new.txt (1 statement, 1 visit)")
                .contains("- other.txt")
                .contains("+ Peter Otieno")
                .contains("- The harbour of Bergen");
        assertThat(user.runs("sources", "--as-stored").out())
                .contains("other.txt")
                .doesNotContain("new.txt");
    }

    @Test
    void rollbackBringsTheSnapshotBeforeBackUntilTheFolderChangesAgain() throws IOException {
        user.runs("reload");
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
        user.runs("reload");

        assertThat(user.runs("reload", "--rollback").code()).isZero();
        assertThat(user.runs("ask", QUESTION).out()).contains("March 18 to 21");
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 26 to 28"));
        assertThat(user.runs("ask", QUESTION).out()).contains("March 26 to 28");
    }

    @Test
    void nearCopyIsNamedInTheProposal() throws IOException {
        user.writes("oslo.md", AskingTest.OSLO.repeat(1) + SYNDICATED)
                .writes("copy.md", SYNDICATED.replace("fishermen", "anglers"));

        assertThat(user.runs("reload", "--dry-run").out()).contains("oslo.md says nearly the same as copy.md");
    }

    @Test
    void lostIndexIsRebuiltFromTheStore() throws IOException {
        user.runs("ask", QUESTION);
        try (var files = Files.list(user.data.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThat(user.runs("ask", "Who called the accord rushed?").out()).contains("Environmental groups");
    }

    private static final String SYNDICATED = """

            The accord, negotiated since 2021, would open Norwegian ports to Kenyan tuna exporters. \
            The deal has been called rushed by groups that say that local fishermen were not consulted at all.
            """;

    private String statementId() {
        Matcher matcher =
                STATEMENT_ID.matcher(user.runs("ask", "--json", QUESTION).out());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
