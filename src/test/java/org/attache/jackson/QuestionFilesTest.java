package org.attache.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestQuestion;
import org.attache.evaluation.TestQuestion.Expect;
import org.attache.jackson.QuestionFiles.BatchQuestion;
import org.attache.source.MalformedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFilesTest {

    @Test
    void questionsComeInTheirOrder() {
        List<TestQuestion> questions = questions("""
                {"id":"d1","question":"When?","as_of":"2023-12-03","expect":"refuse","must":["(?i)not"],\
                "must_not":"Dec","evidence":["a piece"],"kind":"other fields do no harm"}

                {"question":"Who?"}
                """);
        assertThat(questions).extracting(TestQuestion::id).containsExactly("d1", "3");
        assertThat(questions.getFirst().asOf()).isEqualTo(LocalDate.of(2023, 12, 3));
        assertThat(questions.getFirst().expect()).isEqualTo(Expect.REFUSE);
        assertThat(questions.getFirst().must()).extracting(Pattern::pattern).containsExactly("(?i)not");
        assertThat(questions.getFirst().mustNot()).extracting(Pattern::pattern).containsExactly("Dec");
        assertThat(questions.getFirst().evidence()).containsExactly("a piece");
        assertThat(questions.getLast())
                .isEqualTo(new TestQuestion("3", "Who?", null, Expect.ANSWER, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"a"}                                     | has no question
            {"question":" "}                               | has no question
            {"question":{}}                                | has something other than text as its question
            ["question"]                                   | is no JSON object
            {"question":"Q","as_of":"today"}               | has the as_of "today", which is no ISO date such as 2023-12-03
            {"question":"Q","expect":"maybe"}              | expects "maybe", which is neither answer nor refuse
            {"question":"Q","must":["("]}                  | has "(" in must, which is no regular expression
            {"question":"Q","evidence":{}}                 | has something other than a list of texts as its evidence
            """)
    void malformedLineIsNamed(String line, String reason) {
        assertThatExceptionOfType(MalformedData.class)
                .isThrownBy(() -> questions("{\"question\":\"fine\"}\n" + line))
                .withMessage("line 2 " + reason);
    }

    @Test
    void batchLineNeedsAQuestionOnly() {
        assertThat(QuestionFiles.batchQuestion("{\"id\":7,\"question\":\"Who?\",\"as_of\":\"2024-01-02\"}"))
                .isEqualTo(new BatchQuestion("7", "Who?", LocalDate.of(2024, 1, 2), List.of()));
        assertThat(QuestionFiles.batchQuestion("{\"question\":\"Who?\"}"))
                .isEqualTo(new BatchQuestion(null, "Who?", null, List.of()));
        assertThat(QuestionFiles.batchQuestion("{\"question\":\"Why?\",\"conversation\":[\"Who?\",\"When?\"]}"))
                .isEqualTo(new BatchQuestion(null, "Why?", null, List.of("Who?", "When?")));
        assertThatExceptionOfType(MalformedData.class)
                .isThrownBy(() -> QuestionFiles.batchQuestion("not json"))
                .withMessageStartingWith("is no JSON (Unrecognized token 'not'");
    }

    @Test
    void sharedQuestionFilesAreRead() throws IOException {
        Path folder = Path.of("../shared/evaluation");
        assumeTrue(Files.isDirectory(folder), "the shared question files are not here");
        for (String name : List.of("questions.jsonl", "travels-questions.jsonl")) {
            String file = Files.readString(folder.resolve(name));
            assertThat(questions(file)).hasSize((int) file.lines().count());
        }
    }

    private static List<TestQuestion> questions(String file) {
        return TestFiles.read(file) instanceof TestFile.Questions read ? read.questions() : List.of();
    }
}
