package org.attache.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.evidence.Embedder;
import org.attache.evidence.Vector;

/** An embedder that embeds each question once, so that the time of all the rest of an answer can be told. */
public record KnownQuestions(Embedder embedder, Map<String, Vector> known) implements Embedder {

    public KnownQuestions(Embedder embedder) {
        this(embedder, new ConcurrentHashMap<>());
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public Vector question(String words) {
        return known.computeIfAbsent(words, embedder::question);
    }

    @Override
    public List<Vector> statements(List<String> words) {
        return embedder.statements(words);
    }
}
