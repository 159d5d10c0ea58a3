package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestQuestion;
import org.attache.jackson.TestFiles;
import org.attache.knowledge.Progress;
import org.attache.question.Question;
import org.attache.session.Options;
import org.attache.session.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes nothing of a question changes nothing of its answer; what turns a document turns it. */
class UnchangedAnswersTest {

    private static final Path LOOK = Path.of("src/test/resources/org/attache/evaluation");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-03-12T12:00:00Z"));

    private static final List<String> COURTESIES =
            List.of("Please, %s", "Hi! %s Thanks!", "Good morning, %s", "Sorry to bother you, but %s", "hello, %s pls");

    @TempDir
    private Path home;

    @Test
    void courtesyChangesNoAnswer() throws IOException {
        List<TestQuestion> questions =
                TestFiles.read(Files.readString(LOOK.resolve("invented-look.jsonl"))) instanceof TestFile.Questions file
                        ? file.questions()
                        : List.of();
        assertThat(questions).hasSizeGreaterThan(15);
        try (Program.Session session = opened(LOOK.resolve("invented"), "data")) {
            for (TestQuestion question : questions) {
                String plain = answer(session, question.question());
                assertThat(COURTESIES)
                        .allSatisfy(courtesy -> assertThat(answer(session, courtesy.formatted(question.question())))
                                .isEqualTo(plain));
            }
        }
    }

    @Test
    void documentThatIsNegatedTurnsItsAnswer() throws IOException {
        assertThat(answerFrom("plan", "Minister Ada Moreau will visit Oslo on March 20, 2024."))
                .startsWith("Yes: Ada Moreau is due in Oslo");
        assertThat(answerFrom("not", "Minister Ada Moreau will not visit Oslo on March 20, 2024."))
                .doesNotStartWith("Yes");
        assertThat(answerFrom("if", "If the talks succeed, Minister Ada Moreau will visit Oslo on March 20, 2024."))
                .doesNotStartWith("Yes");
    }

    private String answerFrom(String name, String document) throws IOException {
        Path knowledge = Files.createDirectory(home.resolve(name));
        Files.writeString(knowledge.resolve("note.md"), document);
        try (Program.Session told = opened(knowledge, name + "-data")) {
            return answer(told, "Will Ada Moreau visit Oslo on March 20, 2024?");
        }
    }

    private Program.Session opened(Path knowledge, String data) {
        Options options = new Options(home.resolve("config"), knowledge, home.resolve(data), TODAY, false);
        Program.Session opened = new Wiring(home, Map.of(), CLOCK).open(options, Progress.SILENT);
        opened.library().refresh(Progress.SILENT);
        return opened;
    }

    private static String answer(Program.Session session, String question) {
        return session.answering().answer(Question.of(question, TODAY)).answer().text();
    }
}
