package org.attache.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.benchmark.Place;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The parts of a hybrid search one by one, by JMH, on the index that {@link SearchSpeed} has left.
 *
 * <p>System properties: {@code size} and {@code real} as there. For changes to the search; the figures that are
 * reported come from {@link SearchSpeed}, where the searches take turns.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchSteps {

    private static final int LIMIT = 24;

    private final EnglishWords english = new EnglishWords();
    private final List<Asked> questions;
    private final LuceneIndex index;
    private final SearchIndex.Reader reader;
    private int next;

    /** JMH makes one before its measurements. */
    public SearchSteps() {
        try {
            questions = Asked.some(0, 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path folder = SearchSpeed.folder(Place.number("size", 100_000), Place.number("real", 100_000));
        if (!Files.exists(folder)) {
            throw new IllegalStateException("run lucene.SearchSpeed with the same size first");
        }
        index = LuceneIndex.open(folder, questions.getFirst().vector().dimensions());
        reader = index.reader();
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SearchSteps.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .measurementIterations(5)
                        .build())
                .run();
    }

    @TearDown(Level.Trial)
    public void close() {
        reader.close();
        index.close();
    }

    @Benchmark
    public List<String> cutQuestion() {
        return english.searchTerms(question().words());
    }

    @Benchmark
    public List<Hit> byWords() {
        return reader.search(new StatementSearch(question().words(), null, LIMIT));
    }

    @Benchmark
    public List<Hit> byMeaning() {
        return reader.search(new StatementSearch("", question().vector(), LIMIT));
    }

    @Benchmark
    public List<Hit> hybrid() {
        Asked asked = question();
        return reader.search(new StatementSearch(asked.words(), asked.vector(), LIMIT));
    }

    private Asked question() {
        next = (next + 1) % questions.size();
        return questions.get(next);
    }
}
