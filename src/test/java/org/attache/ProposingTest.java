package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reload would change, on the command line: the same as moderators see on Discord. */
class ProposingTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReportAndAGoldenQuestion() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
        user.writes("questions.jsonl", "{\"question\":\"" + QUESTION + "\",\"must\":[\"March 18 to 21\"]}\n");
        assertThat(user.runs("reload").out()).contains("1 new").doesNotContain("questions.jsonl");
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
    }

    @Test
    void dryRunTellsVisitsAndAnswersAndChangesNothing() {
        String told = user.runs("reload", "--dry-run").out();
        assertThat(told.replaceAll("\\s+", " "))
                .contains("~ moved: Grace Wanjiru, trade minister, Norway: March 18–21, 2024")
                .contains("? " + QUESTION + " (gets worse)")
                .contains("- Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].")
                .contains("+ Grace Wanjiru is due in Norway from March 25 to 27, 2024 [1].");
        assertThat(user.runs("reload", "--dry-run", "--json").out()).contains("\"worse\":true", "\"heldBack\":true");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");
        assertThat(user.data.resolve("rehearsal")).doesNotExist();
    }

    @Test
    void worseAnswerHoldsAReloadBackUntilItIsConfirmed() {
        CommandLineUser.Outcome held = user.runs("reload");
        assertThat(held.code()).isEqualTo(65);
        assertThat(held.err()).contains("Nothing was changed", "--confirm");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");

        assertThat(user.runs("reload", "--confirm").out()).contains("Snapshot 2");
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 25 to 27");
    }

    @Test
    void goldenQuestionsThatCannotBeReadAreSaidAndHoldNothingBack() throws IOException {
        user.writes("questions.jsonl", "{\"question\":");
        assertThat(user.runs("reload").out()).contains("! The golden questions were not asked", "Snapshot 2");
    }

    @Test
    void whatAKilledRehearsalLeftBehindIsInNobodysWay() throws IOException {
        Files.createDirectories(user.data.resolve("rehearsal").resolve("index"));
        Files.writeString(user.data.resolve("rehearsal").resolve("sentinel"), "of another time");
        assertThat(user.runs("reload", "--dry-run").code()).isZero();
        assertThat(user.data.resolve("rehearsal")).doesNotExist();
    }

    @Test
    void moderationOnTheCommandLineIsTheSameAsOnDiscord() {
        user.runs("reload", "--confirm");
        assertThat(user.runs("knowledge", "status").out()).contains("Snapshot 2 of", "documents 1");
        assertThat(user.runs("knowledge", "quality").out()).contains("0 of 1", "March 25 to 27");
        assertThat(user.runs("knowledge", "hide", "called the accord rushed", "--reason", "a slip")
                        .out())
                .startsWith("Done; snapshot 3.");
        assertThat(user.runs("ask", "Who called the accord rushed?").out()).startsWith("The documents do not answer");
        assertThat(user.runs("knowledge", "restore").out()).contains("1. oslo.md: Environmental groups", "a slip");
        assertThat(user.runs("knowledge", "restore", "1").out()).startsWith("Done; snapshot 4.");
        assertThat(user.runs("ask", "Who called the accord rushed?").out()).startsWith("Environmental groups");
        assertThat(user.runs("knowledge", "audit").out())
                .containsSubsequence("command line restore", "command line hide", "command line reload");
        assertThat(user.runs("knowledge", "hide", "nowhere").code()).isEqualTo(65);
        assertThat(user.runs("knowledge", "erase").code()).isEqualTo(2);
    }
}
