package org.attache.langchain4j;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.evidence.Embedder;

/**
 * Compares how many texts a second {@link Embedder#statements} embeds with what the bare LangChain4j model does.
 *
 * <p>System properties: {@code documents} (50, of about ten sentences) and {@code rounds} (7). The two take turns in
 * every round, so that other load on the machine meets both.
 */
public final class EmbeddingRate {

    private EmbeddingRate() {}

    public static void main(String[] arguments) {
        Dispatches dispatches = new Dispatches();
        List<String> texts = IntStream.range(0, Place.number("documents", 50))
                .mapToObj(dispatches::sentences)
                .flatMap(List::stream)
                .toList();
        int rounds = Place.number("rounds", 7);
        // The bare model's tokenizer would report its start to its maker.
        System.setProperty("OPT_OUT_TRACKING", "true");
        var bare = new BgeSmallEnV15QuantizedEmbeddingModel();
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        Embedder ours = Models.embedder();
        double[] bareRates = new double[rounds];
        double[] ourRates = new double[rounds];
        double[] ratios = new double[rounds];
        rate(texts.size(), () -> bare.embedAll(segments));
        rate(texts.size(), () -> ours.statements(texts));
        for (int round = 0; round < rounds; round++) {
            bareRates[round] = rate(texts.size(), () -> bare.embedAll(segments));
            ourRates[round] = rate(texts.size(), () -> ours.statements(texts));
            ratios[round] = ourRates[round] / bareRates[round];
        }
        new Figures("Embedding " + texts.size() + " texts, medians of " + rounds + " rounds")
                .add("LangChain4j's model as it comes", Figures.median(bareRates), " texts/s")
                .add("the program's embedder", Figures.median(ourRates), " texts/s")
                .atLeast("ratio", Figures.median(ratios), 0.9, "")
                .add("lowest ratio of a round", Arrays.stream(ratios).min().orElse(0), "")
                .print();
        // The bare model's threads would keep the process for another second.
        System.exit(0);
    }

    private static double rate(int texts, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return texts * 1e9 / (System.nanoTime() - start);
    }
}
