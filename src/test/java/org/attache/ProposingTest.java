package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.h2.moderation.ModerationFile;
import org.attache.moderation.gaps.Gaps;
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
    void documentThatIsHandedInIsTakenInOrGoesAgain() throws IOException {
        user.runs("reload", "--confirm");
        Path report = Files.writeString(home.resolve("hotel.txt"), "Grace Wanjiru will stay at the Hotel Bristol.");
        String[] add = {"add", report.toString(), "--title", "The hotel", "--published", "2024-03-11"};
        assertThat(user.runs("knowledge", with(add, "--dry-run")).out()).contains("1 new", "inbox/the-hotel.txt");
        assertThat(user.knowledge.resolve("inbox").resolve("the-hotel.txt")).doesNotExist();
        assertThat(user.runs("knowledge", add).out()).contains("Added as inbox/the-hotel.txt; snapshot 3.");
        assertThat(user.runs("ask", "At which hotel will Grace Wanjiru stay?").out())
                .contains("Hotel Bristol");
        assertThat(user.runs("knowledge", "audit").out()).contains("command line add: inbox/the-hotel.txt");

        Path empty = Files.writeString(home.resolve("empty.txt"), "");
        assertThat(user.runs("knowledge", "add", empty.toString()).code()).isEqualTo(65);
        assertThat(user.runs("knowledge", "add", home.resolve("nowhere").toString())
                        .code())
                .isEqualTo(65);
        try (Stream<Path> inbox = Files.list(user.knowledge.resolve("inbox"))) {
            assertThat(inbox).allMatch(file -> file.getFileName().toString().startsWith("the-hotel.txt"));
        }
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void gapsAreListedAndMarkedOnTheCommandLine() throws IOException {
        user.runs("reload", "--confirm");
        try (ModerationFile kept = ModerationFile.open(user.data, InstantSource.system(), Duration.ofDays(1))) {
            kept.gaps().note(new Gaps.Asked("Which hotel?", Set.of("hotel"), List.of("Near it."), 0), Set::equals);
        }
        assertThat(user.runs("knowledge", "gaps").out())
                .contains("1. “Which hotel?” (asked 1 time); nearest: “Near it.”");
        assertThat(user.runs("knowledge", "gaps", "1", "--mark", "waiting").out())
                .contains("marked as waiting");
        assertThat(user.runs("knowledge", "gaps").out()).doesNotContain("hotel");
        assertThat(user.runs("knowledge", "gaps", "--mark", "waiting").out()).contains("Which hotel?");
        assertThat(user.runs("knowledge", "gaps", "7", "--mark", "answered").code())
                .isEqualTo(65);
        assertThat(user.runs("knowledge", "gaps", "--mark", "lost").code()).isEqualTo(2);
        assertThat(user.runs("knowledge", "audit").out()).contains("command line gap: Gap 1 is waiting.");
    }

    @Test
    void moderationOnTheCommandLineIsTheSameAsOnDiscord() {
        user.runs("reload", "--confirm");
        assertThat(user.runs("knowledge", "status").out()).contains("Snapshot 2 of", "documents 1");
        assertThat(user.runs("knowledge", "settings").out()).contains("model.provider: quoting", "model.name: not set");
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
