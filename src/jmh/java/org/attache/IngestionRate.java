package org.attache;

import com.sun.management.OperatingSystemMXBean;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.evidence.Embedder;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.langchain4j.Models;
import org.attache.source.Statement;

/**
 * How many statements a second a first reload takes in, from files to the searchable index, beside what the embedding
 * model alone embeds of the same statements on the same cores.
 *
 * <p>System properties: {@code documents} (300, of about ten statements), {@code rounds} (3). The two take turns, each
 * round with documents of its own; the first does not count. As machines are not equally fast all the time, a reload is
 * held against the model before and after it. Linking many statements with their neighbours comes after a reload,
 * beside the answers, and is measured by itself.
 */
public final class IngestionRate {

    /** Documents of the round that does not count, at most. */
    private static final int WARM_UP = 1_000;

    /** Statements that LangChain4j's model as it comes is measured by. */
    private static final int SAMPLE = 3_000;

    private IngestionRate() {}

    public static void main(String[] arguments) throws IOException {
        int documents = Place.number("documents", 300);
        int rounds = Place.number("rounds", 3);
        Embedder embedder = Models.embedder(Place.kept("models"));
        // The tokenizer of LangChain4j's model would report its start to its maker.
        System.setProperty("OPT_OUT_TRACKING", "true");
        var stock = new BgeSmallEnV15QuantizedEmbeddingModel();
        Dispatches dispatches = new Dispatches();
        List<Double> alone = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        List<Double> linked = new ArrayList<>();
        List<Double> stocks = new ArrayList<>();
        List<Double> stockRatios = new ArrayList<>();
        Cost before = new Cost(Double.NaN, Double.NaN);
        for (int round = -1; round < rounds; round++) {
            Path knowledge = Place.fresh("knowledge-new");
            int many = round < 0 ? Math.min(documents, WARM_UP) : documents;
            int from = 100_000 + round * documents;
            Filled.write(knowledge, dispatches, from, from + many);
            Cost reload;
            List<String> words;
            try (FolderLibrary library = Filled.library(knowledge, Place.fresh("store-new"), embedder)) {
                Run run = Run.begin();
                Proposal proposal = library.refresh(Progress.SILENT).orElseThrow();
                Run taken = run.ended();
                words = proposal.statements().added().stream()
                        .map(Statement::words)
                        .distinct()
                        .toList();
                reload = taken.of(words.size());
                Run linking = Run.begin();
                library.linkNeighbours(Progress.SILENT);
                if (round >= 0) {
                    linked.add(linking.ended().wall());
                }
            }
            Run run = Run.begin();
            embedder.statements(words);
            Cost after = run.ended().of(words.size());
            List<TextSegment> some = sample(words);
            run = Run.begin();
            stock.embedAll(some);
            double stockRate = 1 / run.ended().of(some.size()).wall();
            if (round >= 0) {
                stocks.add(stockRate);
                stockRatios.add(1 / reload.wall() / stockRate);
                Cost bare = before.mean(after);
                whole.add(1 / reload.wall());
                alone.add(1 / bare.wall());
                ratios.add(bare.wall() / reload.wall());
                work.add(bare.processor() / reload.processor());
                busy.add(reload.processor() / reload.wall());
            }
            before = after;
        }
        new Figures("Taking in " + documents + " documents a round, medians of " + rounds + " rounds")
                .add("the model alone", median(alone), " statements/s")
                .add("from files to the index", median(whole), " statements/s")
                .atLeast("ratio", median(ratios), 0.9, "")
                .add("lowest ratio of a round", Collections.min(ratios), "")
                .add("ratio of processor time", median(work), "")
                .add("cores that a reload keeps busy", median(busy), "")
                .add("LangChain4j's model as it comes, alone", median(stocks), " statements/s")
                .atLeast("ratio to that", median(stockRatios), 0.9, "")
                .add("linking neighbours afterwards", median(linked), " s")
                .print();
        // The threads of LangChain4j's model would keep the process for another second.
        System.exit(0);
    }

    /** Statements from all over a list. */
    private static List<TextSegment> sample(List<String> words) {
        int step = Math.max(1, words.size() / SAMPLE);
        return IntStream.iterate(0, at -> at < words.size(), at -> at + step)
                .mapToObj(at -> TextSegment.from(words.get(at)))
                .toList();
    }

    /** Seconds that a statement takes, by the clock and of all cores together. */
    private record Cost(double wall, double processor) {

        Cost mean(Cost other) {
            return new Cost((wall + other.wall) / 2, (processor + other.processor) / 2);
        }
    }

    /** Seconds by the clock, and of all cores together. */
    private record Run(double wall, double processor) {

        static Run begin() {
            return new Run(System.nanoTime() / 1e9, processorTime());
        }

        Cost of(int statements) {
            return new Cost(wall / statements, processor / statements);
        }

        Run ended() {
            return new Run(System.nanoTime() / 1e9 - wall, processorTime() - processor);
        }

        private static double processorTime() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        }
    }

    private static double median(List<Double> values) {
        return Figures.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
