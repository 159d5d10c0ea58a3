package org.attache.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Sentences whose words follow Zipf's law: the words of real sentences by their frequency, then made-up ones. The same
 * number always gives the same sentence.
 */
public final class ZipfText {

    private static final int VOCABULARY = 300_000;

    private final List<String> real;
    private final double[] cumulated = new double[VOCABULARY];
    private final int[] lengths;

    public ZipfText(List<String> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        lengths = new int[sentences.size()];
        for (int i = 0; i < lengths.length; i++) {
            List<String> words = List.of(sentences.get(i).split(" "));
            lengths[i] = words.size();
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        real = new ArrayList<>(counts.keySet());
        real.sort(Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()));
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 1);
            cumulated[rank] = sum;
        }
    }

    public String sentence(int number) {
        RandomGenerator random = new Random(number);
        int length = lengths[random.nextInt(lengths.length)];
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(rank(random.nextDouble(cumulated[VOCABULARY - 1]))));
        }
        return sentence.toString();
    }

    private String word(int rank) {
        return rank < real.size() ? real.get(rank) : "w" + Integer.toString(rank, 36);
    }

    private int rank(double at) {
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
