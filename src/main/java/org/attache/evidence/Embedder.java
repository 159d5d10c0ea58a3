package org.attache.evidence;

import java.util.List;

/** Turns words into vectors of unit length whose dot product is their likeness. Thread-safe. */
public interface Embedder {

    /** Names the model and its version; vectors of different names must not be compared. */
    String model();

    /** The length of every vector. */
    int dimensions();

    /**
     * The vector of a question.
     *
     * @throws EmbedderUnavailable if the model cannot be loaded or does not answer
     */
    Vector question(String words);

    /**
     * The vectors of statements, in the order given.
     *
     * @throws EmbedderUnavailable if the model cannot be loaded or does not answer
     */
    List<Vector> statements(List<String> words);
}
