package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {

    static final String OSLO = """
            ---
            title: Trade minister expected in Oslo
            publisher: The Fjord Courier
            published: 2024-03-11
            ---
            Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21 for talks on fisheries. \
            Environmental groups in Mombasa have called the accord rushed.
            """;

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", OSLO);
    }

    @Test
    void visitIsAnsweredWithItsDaysAndTheStatementThatSaysSo() {
        CommandLineUser.Outcome outcome = user.runs("ask", "When is Grace Wanjiru in Norway?");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].")
                .contains("[1] Kenya's trade minister Grace Wanjiru will visit Norway")
                .contains("Trade minister expected in Oslo")
                .contains("The Fjord Courier");
    }

    @Test
    void questionAboutWordsIsAnsweredByQuoting() {
        assertThat(user.runs("ask", "Who called the accord rushed?").out())
                .startsWith("Environmental groups in Mombasa have called the accord rushed [1].");
    }

    @Test
    void whatNoDocumentSaysIsNotKnownAndStillDone() {
        CommandLineUser.Outcome outcome = user.runs("ask", "Which hotel will Grace Wanjiru stay at?");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("The documents do not answer this").contains("hotel");
    }

    @Test
    void whatSomebodyElseSaysIsNotToldOfTheVisitor() throws IOException {
        user.writes("falun.md", """
                ---
                published: 2024-03-01
                ---
                Ada Quist will visit Falun on May 20, 2024. The spokeswoman of the town, Nora Blom, confirmed the visits.

                Blom said that the town and its guests keep in touch. She added that the visits belong to an old \
                friendship with the guests.
                """);

        assertThat(user.runs("ask", "What did Ada Quist talk about?")
                        .out()
                        .lines()
                        .takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.contains("friendship"));
    }

    @Test
    void jsonHoldsTheAnswerOnOneLine() {
        String json =
                user.runs("ask", "--json", "When is Grace Wanjiru in Norway?").out();

        assertThat(json.strip().lines()).hasSize(1);
        assertThat(json)
                .contains("\"outcome\":\"answered\"")
                .contains("\"asOf\":\"2024-03-12\"")
                .contains("\"start\":\"2024-03-18\"")
                .contains("\"path\":\"oslo.md\"")
                .contains("\"writer\":\"quoting\"");
    }

    @Test
    void batchAnswersInOrderAndRepeatsTheIds() throws IOException {
        Path batch = Files.writeString(home.resolve("batch.jsonl"), """
                {"id": "b", "question": "When is Grace Wanjiru in Norway?"}
                {"id": "a", "question": "Which hotel will she stay at?", "as_of": "2024-03-19"}
                """);

        assertThat(user.runs("ask", "--batch", batch.toString()).out().lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).contains("\"id\":\"b\""))
                .satisfies(lines ->
                        assertThat(lines.getLast()).contains("\"id\":\"a\"").contains("\"asOf\":\"2024-03-19\""));
    }

    @Test
    void linesThatAreNoQuestionAreNamedAndTheOthersAreAnsweredInTheirOrder() throws IOException {
        Path batch = Files.writeString(home.resolve("batch.jsonl"), """
                {"id": "a", "question": "When is Grace Wanjiru in Norway?"}
                not json
                {"id": "c", "question": "Who called the accord rushed?"}
                {"id": "d", "question": " "}
                """);

        CommandLineUser.Outcome outcome = user.runs("ask", "--batch", batch.toString());

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err())
                .contains("Line 2 of the batch file is no JSON", "Line 4 of the batch file has no question");
        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("{\"id\":\"a\"", "{\"id\":\"c\"");
    }

    @Test
    void askingWithoutAQuestionIsWrongUsage() {
        CommandLineUser.Outcome outcome = user.runs("ask");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("./attache ask").contains("--batch");
    }

    @Test
    void sourcesListsDocumentsAndFindsStatements() {
        assertThat(user.runs("sources").out())
                .contains("Trade minister expected in Oslo")
                .contains("2 statements");
        assertThat(user.runs("sources", "environmental").out()).contains("Environmental groups in Mombasa");
    }
}
