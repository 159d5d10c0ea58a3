package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A moderator's own statement on the command line: what it outranks, what it is called, and what never becomes one. */
class StatingTest {

    private static final String WHEN = "When is Grace Wanjiru in Norway?";
    private static final String LATER = "Grace Wanjiru will visit Norway from March 20 to 23, 2024.";
    private static final String LABEL = "stated by a moderator";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
        user.runs("reload");
    }

    private void states(String words) {
        assertThat(user.runs("knowledge", "add", "--statement", words).out()).contains("Added as inbox/statement.md");
    }

    private String answer(String question) {
        return user.runs("ask", question).out().replaceAll("\\s+", " ");
    }

    private Path file() {
        return user.knowledge.resolve("inbox").resolve("statement.md");
    }

    @Test
    void statementPrevailsAndProgramsAreToldWhy() {
        states(LATER);
        assertThat(user.runs("ask", "--json", WHEN).out())
                .contains("March 20 to 23, 2024, as stated by a moderator on March 12, 2024 [1]")
                .contains("\"path\":\"inbox/statement.md\"")
                .containsSubsequence("\"trust\":\"moderator\"", "\"trust\":\"other\"")
                .contains("\"field\":\"start\"", "\"prevails\":\"2024-03-20\",\"because\":\"" + LABEL + "\"")
                .contains("\"field\":\"end\"", "\"prevails\":\"2024-03-23\"");
        assertThat(user.runs("knowledge", "audit").out().replaceAll("\\s+", " "))
                .contains("command line state: inbox/statement.md: “" + LATER + "”");
    }

    @Test
    void statementIsLabelledInTheTerminalAndInTheListOfDocuments() {
        states(LATER);
        assertThat(answer(WHEN))
                .containsSubsequence("[1] " + LATER, LABEL, "[2] Kenya's trade minister")
                .contains("March 18 to 21, 2024, according to The Fjord Courier on March 11, 2024 [2]");
        assertThat(user.runs("sources").out()).containsOnlyOnce(LABEL);
        assertThat(user.runs("sources", "--json").out()).contains("\"author\":\"command line\"");
        assertThat(user.runs("visits", "--format", "ics").out().replaceAll("\\R ", ""))
                .contains(LABEL);
    }

    @Test
    void shorterStayIsNoRetellingOfTheLongerOne() {
        states("Grace Wanjiru will visit Norway from March 18 to 19, 2024.");
        assertThat(answer(WHEN)).containsSubsequence("March 18 to 19, 2024, as " + LABEL, "March 18 to 21, 2024");
        assertThat(user.runs("ask", "--json", WHEN).out())
                .contains("\"field\":\"end\"", "\"prevails\":\"2024-03-19\"")
                .doesNotContain("\"field\":\"start\"");
        assertThat(answer("How many visits does Grace Wanjiru make to Norway?")).contains("1 visit");
    }

    @Test
    void sameDaysAreToldOnceAndByTheModerator() {
        states("Grace Wanjiru will visit Norway from March 18 to 21, 2024.");
        assertThat(answer(WHEN))
                .contains("March 18 to 21, 2024, as " + LABEL + " on March 12, 2024 [1]")
                .contains("[1] Grace Wanjiru will visit Norway")
                .doesNotContain("according to");
    }

    @Test
    void statementStandsFirstWhereWordsAreQuotedAndNoDocumentPutsItRight() throws IOException {
        user.writes("later.md", """
                ---
                published: 2024-03-30
                ---
                Business groups in Nairobi, not unions in Kisumu, have called the accord rushed.
                """);
        states("Unions in Kisumu have called the accord rushed.");
        assertThat(answer("Who called the accord rushed?"))
                .startsWith("Unions in Kisumu have called the accord rushed [1].")
                .contains(LABEL);
    }

    @Test
    void fileThatClaimsItIsRefusedAndOthersAreWhatTheyAre() throws IOException {
        user.writes("claim.md", "---\ntrust: moderator\n---\n" + LATER);
        user.writes("author.md", "---\nauthor: command line\nstated: 2024-03-12T10:00:00Z\n---\n" + LATER);
        assertThat(user.runs("reload").out())
                .contains("claim.md", "has trust \"moderator\"", "write official, press or other");
        assertThat(answer(WHEN)).contains("March 20 to 23").doesNotContain(LABEL);
    }

    @Test
    void changedWordsLoseItAndSoDoesAFileThatWasGone() throws IOException {
        states(LATER);
        String stated = Files.readString(file());
        Files.move(file(), user.knowledge.resolve("moved.md"));
        assertThat(answer(WHEN)).contains(LABEL);

        user.writes("moved.md", stated.replace("March 20", "March 19"));
        assertThat(answer(WHEN)).contains("March 19 to 23").doesNotContain(LABEL);
        user.writes("moved.md", stated);
        assertThat(answer(WHEN)).contains("March 20 to 23").doesNotContain(LABEL);
    }

    @Test
    void backupHoldsIt() throws IOException {
        states(LATER);
        Path backup = home.resolve("state.zip");
        user.runs("backup", backup.toString());
        String stated = Files.readString(file());
        Files.delete(file());
        assertThat(answer(WHEN)).doesNotContain(LABEL);

        user.runs("restore", backup.toString());
        user.writes("read-anew.md", stated);
        assertThat(answer(WHEN)).contains(LABEL, "read-anew.md");
    }

    @Test
    void statementThatIsTriedOnlyLeavesNothing() {
        assertThat(user.runs("knowledge", "add", "--statement", LATER, "--dry-run")
                        .out())
                .contains("1 new");
        assertThat(file()).doesNotExist();
        assertThat(user.runs("knowledge", "add", "note.txt", "--statement", LATER)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void pageLabelsIt() throws IOException {
        states(LATER);
        try (ReadingRoom room = ReadingRoom.over(user.knowledge, user.data, LocalDate.of(2024, 3, 12))) {
            Document page = Jsoup.parse(room.get(room.asked(WHEN)).body());
            assertThat(page.text()).contains("March 20, 2024 prevails: it is " + LABEL);
            assertThat(page.select("p.from strong").text()).contains(LABEL);
            assertThat(Jsoup.parse(room.get("/documents/inbox/statement.md").body())
                            .text())
                    .contains("command line", LABEL);
        }
    }
}
