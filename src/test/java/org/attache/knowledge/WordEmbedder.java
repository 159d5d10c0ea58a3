package org.attache.knowledge;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.attache.evidence.Embedder;
import org.attache.evidence.Vector;
import org.attache.evidence.WordBag;

/** Makes the same vector of the same words always, and keeps a list of what it was given. */
public final class WordEmbedder implements Embedder {

    private final String model;
    private final List<String> embedded = new CopyOnWriteArrayList<>();
    private volatile Consumer<List<String>> before = words -> {};

    public WordEmbedder(String model) {
        this.model = model;
    }

    /** Does something before each batch of statements is embedded. */
    public void beforeEachBatch(Consumer<List<String>> action) {
        before = action;
    }

    /** Every text that was embedded as a statement, as often as it was. */
    public List<String> embedded() {
        return embedded;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimensions() {
        return WordBag.DIMENSIONS;
    }

    @Override
    public Vector question(String words) {
        return WordBag.vector(words, model);
    }

    @Override
    public List<Vector> statements(List<String> words) {
        before.accept(words);
        embedded.addAll(words);
        return words.stream().map(each -> WordBag.vector(each, model)).toList();
    }
}
