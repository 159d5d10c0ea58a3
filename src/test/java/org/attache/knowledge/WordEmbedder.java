package org.attache.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.attache.evidence.Embedder;
import org.attache.evidence.Vector;

/** Makes the same vector of the same words always, and keeps a list of what it was given. */
final class WordEmbedder implements Embedder {

    private static final int DIMENSIONS = 16;

    private final String model;
    private final List<String> embedded = new CopyOnWriteArrayList<>();
    private volatile Consumer<List<String>> before = words -> {};

    WordEmbedder(String model) {
        this.model = model;
    }

    /** Does something before each batch of statements is embedded. */
    void beforeEachBatch(Consumer<List<String>> action) {
        before = action;
    }

    /** Every text that was embedded as a statement, as often as it was. */
    List<String> embedded() {
        return embedded;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Vector question(String words) {
        return vector(words);
    }

    @Override
    public List<Vector> statements(List<String> words) {
        before.accept(words);
        embedded.addAll(words);
        List<Vector> vectors = new ArrayList<>();
        words.forEach(each -> vectors.add(vector(each)));
        return vectors;
    }

    private Vector vector(String words) {
        float[] components = new float[DIMENSIONS];
        for (String word : words.toLowerCase(Locale.ROOT).split("\\W+")) {
            components[Math.floorMod((model + word).hashCode(), DIMENSIONS)] += 1;
        }
        double length = 0;
        for (float component : components) {
            length += (double) component * component;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            components[i] = length == 0 ? (i == 0 ? 1 : 0) : (float) (components[i] / Math.sqrt(length));
        }
        return Vector.of(components);
    }
}
