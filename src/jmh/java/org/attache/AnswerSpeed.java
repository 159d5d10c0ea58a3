package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.assistant.Reply;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.evidence.EmbeddedOnce;
import org.attache.evidence.EvidenceGatherer;
import org.attache.jackson.QuestionFiles;
import org.attache.knowledge.Progress;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.langchain4j.Models;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Question;
import org.attache.wordnet.WordNet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long everything of an answer takes but the embedding of its question, by JMH: about a folder of 400 prose
 * statements and about a table of trips.
 *
 * <p>System properties: {@code prose} and {@code table} name other folders, {@code prose.questions} and
 * {@code table.questions} files of questions about them, a JSON object a line; {@code before.prose} and
 * {@code before.table} say what another build took on the same machine, in milliseconds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnswerSpeed {

    private static final int DOCUMENTS = 40;
    private static final int QUESTIONS = 300;
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @Param({"prose", "table"})
    private String knowledge = "";

    private List<Question> questions = List.of();
    private @Nullable FolderLibrary library;
    private @Nullable Assistant assistant;
    private int next;

    public static void main(String[] arguments) throws RunnerException {
        Figures figures = new Figures("Everything of an answer but the embedding of its question");
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(AnswerSpeed.class.getName())
                        .forks(1)
                        .warmupIterations(4)
                        .measurementIterations(5)
                        .build())
                .run()) {
            String what = result.getParams().getParam("knowledge");
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            figures.add(what + ": median", median, " ms");
            String before = System.getProperty("before." + what);
            if (before != null) {
                figures.atLeast(what + ": times as quick as before", Double.parseDouble(before) / median, 5, "");
            }
        }
        figures.print();
    }

    @Setup(Level.Trial)
    public void open() throws IOException {
        boolean prose = knowledge.equals("prose");
        Path folder = Path.of(System.getProperty(
                knowledge, prose ? Place.kept("knowledge-prose").toString() : "../shared/knowledge-large"));
        if (prose && !Files.exists(folder)) {
            Filled.write(folder, new Dispatches(), 0, DOCUMENTS);
        }
        questions = questions(prose);
        FolderLibrary opened = Filled.library(
                folder,
                Place.kept("store-" + knowledge),
                new EmbeddedOnce(Models.embedder(Place.kept("models")), QUESTIONS));
        library = opened;
        opened.refresh(Progress.SILENT);
        opened.linkNeighbours(Progress.SILENT);
        AnswerWriter quoting = new QuotingWriter();
        Assistant ready = new Assistant(
                opened::view,
                new EvidenceGatherer(LuceneIndex.stemmer()),
                new Authors(quoting, quoting, new CitationVerifier(new WordNet())));
        questions.forEach(ready::answer);
        assistant = ready;
    }

    private List<Question> questions(boolean prose) throws IOException {
        String file = System.getProperty(
                knowledge + ".questions", prose ? "" : "../shared/evaluation/travels-questions.jsonl");
        return file.isEmpty()
                ? Filled.questions(QUESTIONS).stream()
                        .map(question -> Question.of(question, TODAY))
                        .toList()
                : Files.readAllLines(Path.of(file)).stream()
                        .map(QuestionFiles::batchQuestion)
                        .map(asked -> Question.of(asked.question(), asked.asOf() == null ? TODAY : asked.asOf()))
                        .toList();
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(library).close();
    }

    @Benchmark
    public Reply answer() {
        next = (next + 1) % questions.size();
        return Objects.requireNonNull(assistant).answer(questions.get(next));
    }
}
