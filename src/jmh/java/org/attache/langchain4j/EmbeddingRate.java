package org.attache.langchain4j;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.evidence.Embedder;

/**
 * Compares how many texts a second {@link Embedder#statements} embeds with what the bare LangChain4j model does.
 *
 * <p>Arguments: a file with a text a line, and the number of rounds (7 if left out). The two take turns in every round,
 * so that other load on the machine meets both; medians and their ratio are printed.
 */
public final class EmbeddingRate {

    private EmbeddingRate() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
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
        System.out.printf(
                Locale.ROOT,
                "%d texts, %d rounds: bare %.0f/s, ours %.0f/s, ratio %.2f (from %.2f to %.2f)%n",
                texts.size(),
                rounds,
                median(bareRates),
                median(ourRates),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
        // The bare model's threads would keep the process for another second.
        System.exit(0);
    }

    private static double rate(int texts, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return texts * 1e9 / (System.nanoTime() - start);
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
