package org.attache.assistant;

import java.util.List;
import org.attache.evidence.Embedder;
import org.attache.evidence.Recent;
import org.attache.evidence.Vector;

/** Embeds the same question once while it is answered: the vector is the dearest part of an answer. */
record EmbeddedOnce(Embedder embedder, Recent<String, Vector> known) implements Embedder {

    /** A message holds no more questions. */
    private static final int QUESTIONS = 8;

    EmbeddedOnce(Embedder embedder) {
        this(embedder, new Recent<>(QUESTIONS));
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
        return known.of(words, embedder::question);
    }

    @Override
    public List<Vector> statements(List<String> words) {
        return embedder.statements(words);
    }
}
