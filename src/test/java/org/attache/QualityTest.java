package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.evaluation.Evaluation;
import org.attache.evaluation.Report;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestQuestion;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.WordBag;
import org.attache.formats.FormatReader;
import org.attache.formats.file.ReadLimits;
import org.attache.h2.H2Knowledge;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.jackson.TestFiles;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Hidden;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.lucene.LuceneIndex;
import org.attache.lucene.LuceneIndexes;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.source.DataParser;
import org.attache.source.StatementSplitter;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many questions of the look sets are answered and refused right, so that no change costs some unseen. */
class QualityTest {

    private static final Path SHARED = Path.of("../shared");
    private static final Path LOOK = Path.of("src/test/resources/org/attache/evaluation");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-03-01T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @TempDir
    private Path home;

    /** Asks with the real embedding model, as the program does. */
    private Report asked(Path knowledge, Path questions) throws IOException {
        Options options = new Options(home.resolve("config"), knowledge, home.resolve("data"), TODAY, false);
        try (Program.Session session = new Wiring(home, Map.of(), CLOCK).open(options, Progress.SILENT)) {
            session.library().refresh(Progress.SILENT);
            return new Evaluation(session.answering(), session::textOf).run(read(questions), TODAY);
        }
    }

    /** Asks with vectors of words, which thousands of rows get at once. */
    private Report askedByWords(Path knowledge, Path questions) throws IOException {
        Path data = home.resolve("data");
        DataParser parser = new JacksonData();
        DocumentReader reader = new FormatReader(parser, ReadLimits.DEFAULTS, CLOCK);
        try (FolderLibrary library = new FolderLibrary(
                knowledge,
                "rules",
                reader,
                new Preparation(new StatementSplitter(new IcuSentences())),
                H2Knowledge.open(data, CLOCK).store(),
                new LuceneIndexes(data.resolve("index")),
                List.of(new WordBag()),
                () -> Hidden.NOTHING)) {
            library.catchUp(Progress.SILENT);
            library.refresh(Progress.SILENT);
            AnswerWriter quoting = new QuotingWriter();
            Authors authors = new Authors(quoting, quoting, new CitationVerifier(new WordNet()));
            Assistant assistant = new Assistant(library::view, new EvidenceGatherer(LuceneIndex.stemmer()), authors);
            Map<String, Optional<String>> texts = new HashMap<>();
            return new Evaluation(assistant, path -> texts.computeIfAbsent(path, key -> text(reader, knowledge, key)))
                    .run(read(questions), TODAY);
        }
    }

    private static Optional<String> text(DocumentReader reader, Path knowledge, String path) {
        return reader.read(knowledge, path) instanceof Reading.Read read
                ? Optional.of(read.document().text())
                : Optional.empty();
    }

    private static List<TestQuestion> read(Path questions) throws IOException {
        return TestFiles.read(Files.readString(questions)) instanceof TestFile.Questions file
                ? file.questions()
                : List.of();
    }

    private static void holds(Report report, double answered, double refused) {
        assertThat(report.answeredRight().value()).as("answered right").isGreaterThanOrEqualTo(answered);
        assertThat(report.refusedRight().value()).as("refused right").isGreaterThanOrEqualTo(refused);
        assertThat(report.verbatim().value()).as("citations verbatim").isEqualTo(1);
    }

    @Test
    void questionsAboutInventedNewsAreAnswered() throws IOException {
        holds(asked(LOOK.resolve("invented"), LOOK.resolve("invented-look.jsonl")), 0.95, 0.87);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/org/attache/evaluation/pakistan-look.jsonl",
                "../shared/evaluation/questions.jsonl"
            })
    void questionsAboutTheArticleAreAnswered(String questions) throws IOException {
        Path knowledge = SHARED.resolve("knowledge");
        assumeTrue(Files.isDirectory(knowledge), "the article is not here");
        holds(asked(knowledge, Path.of(questions)), 0.93, 0.85);
    }

    @Test
    void questionsAboutTheLargeTableAreAnswered() throws IOException {
        Path knowledge = SHARED.resolve("knowledge-large");
        assumeTrue(Files.isDirectory(knowledge), "the large table is not here");
        holds(askedByWords(knowledge, SHARED.resolve("evaluation/travels-questions.jsonl")), 0.95, 0.88);
    }
}
