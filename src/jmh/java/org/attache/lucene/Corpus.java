package org.attache.lucene;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.attache.benchmark.Dispatches;
import org.attache.benchmark.RememberedEmbedder;
import org.attache.benchmark.Trips;
import org.attache.benchmark.ZipfText;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.knowledge.SearchIndex.Entry;
import org.attache.langchain4j.Models;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;

/**
 * Statements with vectors to search among, and questions.
 *
 * <p>The first are sentences with the vectors that the real model gives them. Where more are asked for than were
 * embedded, the rest are drawn: a vector is a real one moved by the difference of two real neighbours, so that the
 * directions and distances of neighbours stay what they are among real vectors; its words are drawn from a Zipf
 * distribution that begins with the real words by frequency.
 */
final class Corpus {

    private static final int PER_DOCUMENT = 10;
    private static final int NEIGHBOUR_PAIRS = 2_000;

    private final List<String> words;
    private final float[][] vectors;
    private final int real;

    private Corpus(List<String> words, float[][] vectors, int real) {
        this.words = words;
        this.vectors = vectors;
        this.real = real;
    }

    /** A corpus of this size, of which at most so many are really embedded. */
    static Corpus of(int size, int mostReal) throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        Dispatches dispatches = new Dispatches();
        int most = Math.min(size, mostReal);
        for (String trip : Trips.words()) {
            if (sentences.size() < most / 10) {
                sentences.add(trip);
            }
        }
        for (int number = 0; sentences.size() < most; number++) {
            for (String sentence : dispatches.sentences(number)) {
                if (sentences.size() < most) {
                    sentences.add(sentence);
                }
            }
        }
        List<String> words = new ArrayList<>(sentences);
        float[][] vectors = new float[size][];
        try (RememberedEmbedder embedder = new RememberedEmbedder(Models.embedder())) {
            List<Vector> embedded = embedder.statements(words);
            for (int i = 0; i < most; i++) {
                vectors[i] = embedded.get(i).components();
            }
        }
        if (size > most) {
            draw(vectors, most);
            ZipfText text = new ZipfText(words);
            IntStream.range(most, size).forEach(i -> words.add(text.sentence(i)));
        }
        return new Corpus(words, vectors, most);
    }

    private static void draw(float[][] vectors, int real) {
        RandomGenerator random = new Random(7);
        float[][] steps = new float[NEIGHBOUR_PAIRS][];
        for (int pair = 0; pair < NEIGHBOUR_PAIRS; pair++) {
            float[] one = vectors[random.nextInt(real)];
            float[] other = neighbour(vectors, real, one, random.nextInt(1, 10));
            steps[pair] = new float[one.length];
            for (int i = 0; i < one.length; i++) {
                steps[pair][i] = one[i] - other[i];
            }
        }
        for (int i = real; i < vectors.length; i++) {
            float[] from = vectors[random.nextInt(real)];
            float[] step = steps[random.nextInt(NEIGHBOUR_PAIRS)];
            float[] drawn = new float[from.length];
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = from[j] + step[j];
            }
            vectors[i] = VectorUtil.l2normalize(drawn);
        }
    }

    /** The neighbour at a rank, nearest first, from a sample of the rest. */
    private static float[] neighbour(float[][] vectors, int real, float[] of, int rank) {
        int[] nearest = Exact.best(rank + 1, real, i -> VectorUtil.dotProduct(vectors[i], of));
        return vectors[nearest[rank]];
    }

    int size() {
        return vectors.length;
    }

    /** How many of the statements have the vector that the model gives them. */
    int real() {
        return real;
    }

    float[] vector(int number) {
        return vectors[number];
    }

    String words(int number) {
        return words.get(number);
    }

    Iterator<Entry> entries() {
        return entries(0, size());
    }

    Iterator<Entry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::entry).iterator();
    }

    static String path(int number) {
        return "document-" + number / PER_DOCUMENT + ".txt";
    }

    private Entry entry(int number) {
        String said = words.get(number);
        Origin origin = new Origin(
                path(number),
                new Provenance(
                        "Dispatch " + number / PER_DOCUMENT,
                        null,
                        null,
                        null,
                        Certainty.UNKNOWN,
                        null,
                        "en",
                        Trust.PRESS,
                        ZoneOffset.UTC));
        int ordinal = number % PER_DOCUMENT;
        return new Entry(
                new Statement(Integer.toString(number), origin, ordinal, 0, new Quote(0, said.length(), said), null),
                Surroundings.NONE,
                Vector.of(vectors[number]));
    }
}
