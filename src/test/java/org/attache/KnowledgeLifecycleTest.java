package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    void statementKeepsItsIdWhenItsDocumentMoves() throws IOException {
        String before = statementId();
        Files.createDirectory(user.knowledge.resolve("2024"));
        Files.move(user.knowledge.resolve("oslo.md"), user.knowledge.resolve("2024/wanjiru.md"));

        assertThat(user.runs("reload", "--dry-run").out())
                .contains("1 moved, 1 unchanged")
                .contains("> oslo.md is now 2024/wanjiru.md")
                .doesNotContain("+ ")
                .doesNotContain("- ");
        assertThat(statementId()).isEqualTo(before);
        assertThat(user.runs("ask", "--json", QUESTION).out()).contains("\"path\":\"2024/wanjiru.md\"");
    }

    @Test
    void documentThatHoldsSomethingElseNowWhichCannotBeReadAnswersNoMoreAndIsNamed() throws IOException {
        user.runs("ask", QUESTION);
        user.writes("oslo.md", "---\ntitle: [\n---\nWanjiru stays at home.\n");

        assertThat(user.runs("ask", QUESTION).err())
                .contains("1 removed, 1 refused")
                .contains("Refused: oslo.md");
        assertThat(user.runs("ask", QUESTION).out()).doesNotContain("March");
        assertThat(user.runs("sources").out()).contains("Refused: oslo.md");
    }

    @Test
    void documentWithMetadataBesideItIsNotReadAgainUnlessEitherChanges() throws IOException {
        user.writes("other.txt.yaml", "title: Storm\n");
        assertThat(user.runs("reload").out()).contains("2 new").contains("Snapshot 1:");
        assertThat(user.runs("reload").out()).contains("2 unchanged").contains("Snapshot 1:");

        user.writes("other.txt.yaml", "title: A storm\n");
        assertThat(user.runs("reload").out()).contains("1 changed, 1 unchanged").contains("Snapshot 2:");
    }

    @Test
    void fileThatGotItsOldSizeAndTimeBackIsReadBeforeAnAnswer() throws IOException {
        Path file = user.knowledge.resolve("oslo.md");
        user.runs("ask", QUESTION);
        FileTime written = Files.getLastModifiedTime(file);
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 22 to 23"));
        Files.setLastModifiedTime(file, written);

        assertThat(user.runs("reload", "--dry-run").out()).contains("1 changed");
        assumeThat(file.getFileSystem().supportedFileAttributeViews())
                .as("the file system tells when a file changed")
                .contains("unix");
        assertThat(user.runs("ask", QUESTION).out()).contains("March 22 to 23");
    }

    @Test
    void movedVisitIsPartOfTheProposal() throws IOException {
        user.runs("reload");
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));

        assertThat(user.runs("reload", "--dry-run").out())
                .contains("visits: 1 changed")
                .contains("~ Grace Wanjiru in Norway, moves from 2024-03-18/2024-03-21 to 2024-03-25/2024-03-27");
        assertThat(user.runs("reload", "--dry-run", "--json").out())
                .contains("\"visitsMoved\":[{\"before\":{")
                .contains("\"conflictsNew\":[]");
    }

    @Test
    void nearCopyIsKnownAfterTheReload() throws IOException {
        user.writes("oslo.md", AskingTest.OSLO + SYNDICATED).writes("copy.md", SYNDICATED);
        user.runs("reload");

        assertThat(user.runs("sources").out()).contains("nearly the same as copy.md");
    }

    @Test
    void anotherEmbeddingModelIsTakenInByAReloadAndTheSmallFolderByAnAnswer() {
        user.runs("reload");
        user.exports("ATTACHE_EMBEDDING_MODEL", "all-minilm-l6-v2");

        CommandLineUser.Outcome outcome = user.runs("ask", "Who called the accord rushed?");
        assertThat(outcome.out()).startsWith("Environmental groups in Mombasa have called the accord rushed [1].");
        assertThat(outcome.err()).isEmpty();
        assertThat(user.data.resolve("index/all-minilm-l6-v2-q_1")).isDirectory();
        assertThat(user.data.resolve("index/bge-small-en-v1.5-q_1")).doesNotExist();
    }

    @Test
    void unknownEmbeddingModelIsNamedWithThoseThatThereAre() {
        user.exports("ATTACHE_EMBEDDING_MODEL", "parrot");

        assertThat(user.runs("ask", QUESTION).err()).contains("bge-small-en-v1.5, all-minilm-l6-v2");
    }

    @Test
    void largeFolderGoesOnAnsweringByTheOldModelAndSaysSo() throws IOException {
        StringBuilder ships = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            ships.append("Ship ").append(i).append(" waited.\n\n");
        }
        user.writes("ships.txt", ships.toString());
        user.runs("reload");
        user.exports("ATTACHE_EMBEDDING_MODEL", "all-minilm-l6-v2");

        CommandLineUser.Outcome outcome = user.runs("ask", QUESTION);
        assertThat(outcome.out()).contains("March 18 to 21");
        assertThat(outcome.err())
                .isEqualTo("The embedding model all-minilm-l6-v2-q/1 is not taken in yet, so the one before answers;"
                        + " ./attache reload takes it in.\n");
        assertThat(user.runs("reload").code()).isZero();
        assertThat(user.runs("ask", QUESTION).err()).isEmpty();
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
    void rollbackGoesFurtherBackEachTimeAndSaysWhenThereIsNoMore() throws IOException {
        user.runs("reload");
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
        user.runs("reload");
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 28 to 29"));
        user.runs("reload");

        assertThat(user.runs("reload", "--rollback", "--json").out()).startsWith("{\"snapshot\":4,");
        assertThat(user.runs("ask", QUESTION).out()).contains("March 25 to 27");
        user.runs("reload", "--rollback");
        assertThat(user.runs("ask", QUESTION).out()).contains("March 18 to 21");
        CommandLineUser.Outcome outcome = user.runs("reload", "--rollback");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err()).contains("There is no earlier knowledge to go back to");

        assertThat(user.runs("reload", "--dry-run").out()).contains("1 changed").contains("March 28 to 29");
        assertThat(user.runs("ask", QUESTION).out()).contains("March 18 to 21");
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
        try (var files = Files.walk(user.data.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
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
