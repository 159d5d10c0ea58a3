package org.attache.health;

import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;

/** Whether the model loads that compares meanings. */
public final class EmbeddingCheck {

    private EmbeddingCheck() {}

    /** Has it embed a word. */
    public static Finding of(Embedder embedder) {
        try {
            embedder.question("visit");
            return new Finding.Good(Subject.EMBEDDING, embedder.model() + " loads");
        } catch (EmbedderUnavailable unavailable) {
            return Finding.Bad.of(Subject.EMBEDDING, String.valueOf(unavailable.getMessage()), Finding.Lack.MISSING);
        }
    }
}
