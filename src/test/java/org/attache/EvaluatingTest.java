package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatingTest {

    private static final String QUESTIONS = """
            {"id": "days", "question": "When is Grace Wanjiru in Norway?", "must": ["March 18"], "evidence": ["will visit Norway"]}
            {"id": "city", "question": "When is Grace Wanjiru in Norway?", "must": ["April"]}
            {"id": "hotel", "question": "Which hotel will Grace Wanjiru stay at?", "expect": "refuse"}
            """;

    @TempDir
    private Path home;

    private CommandLineUser user;
    private Path questions;

    @BeforeEach
    void aReportAndQuestionsAboutIt() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
        questions = Files.writeString(home.resolve("questions.jsonl"), QUESTIONS);
    }

    @Test
    void sharesFollowWhatWentWrong() {
        CommandLineUser.Outcome outcome = user.runs("evaluate", questions.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                wrong city
                  ? When is Grace Wanjiru in Norway?
                  > Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].

                answered right       1 of   2   50.0 %
                refused right        1 of   1  100.0 %
                evidence cited       1 of   1  100.0 %
                citations verbatim   3 of   3  100.0 %
                """);
    }

    @Test
    void jsonHoldsTheSharesAndEveryQuestion() {
        assertThat(user.runs("evaluate", "--json", questions.toString()).out())
                .contains(
                        "\"questions\":3", "\"answeredRight\":{\"held\":1,\"of\":2,\"value\":0.5}", "\"id\":\"hotel\"");
    }

    @Test
    void expressionThatNeverEndsIsNamedAndItsAnswerIsWrong() throws IOException {
        Path endless = Files.writeString(home.resolve("endless.jsonl"), """
                {"id": "must", "question": "When is Grace Wanjiru in Norway?", "must": [".*.*.*.*.*.*.*!"]}
                {"id": "not", "question": "When is Grace Wanjiru in Norway?", "must_not": [".*.*.*.*.*.*.*!"]}
                """);

        assertThat(user.runs("evaluate", endless.toString()).out()).isEqualTo("""
                wrong must
                  ? When is Grace Wanjiru in Norway?
                  > Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].
                  pattern ".*.*.*.*.*.*.*!" took too long

                wrong not
                  ? When is Grace Wanjiru in Norway?
                  > Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].
                  pattern ".*.*.*.*.*.*.*!" took too long

                answered right       0 of   2    0.0 %
                refused right        0 of   0  100.0 %
                evidence cited       0 of   0  100.0 %
                citations verbatim   2 of   2  100.0 %
                """);
    }

    @Test
    void questionFileThatCannotBeUsedIsNamed() throws IOException {
        Path wrong = Files.writeString(home.resolve("wrong.jsonl"), "{\"question\": \"Who?\", \"must\": [\"(\"]}");

        CommandLineUser.Outcome malformed = user.runs("evaluate", wrong.toString());
        assertThat(malformed.code()).isEqualTo(65);
        assertThat(malformed.err().strip().lines()).singleElement().asString().contains(wrong.toString(), "line 1");

        CommandLineUser.Outcome missing =
                user.runs("evaluate", home.resolve("nowhere").toString());
        assertThat(missing.code()).isEqualTo(65);
        assertThat(missing.err()).contains("nowhere cannot be read");
    }
}
