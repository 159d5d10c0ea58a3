package org.attache.evidence;

import java.util.List;

/** Embeds a question once, however often its vector is asked for: that is the dearest part of an answer. */
public record EmbeddedOnce(Embedder embedder, Recent<String, Vector> known) implements Embedder {

    /**
     * An embedder that remembers.
     *
     * @param questions so many of the last questions are remembered at least
     */
    public EmbeddedOnce(Embedder embedder, int questions) {
        this(embedder, new Recent<>(questions));
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
