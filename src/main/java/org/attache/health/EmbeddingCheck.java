package org.attache.health;

import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;

/** Whether the model loads that compares meanings. */
public final class EmbeddingCheck {

    private static final String REMEDY =
            "it needs 64-bit Linux (with glibc), macOS or Windows, and half a gigabyte of free memory";

    private EmbeddingCheck() {}

    /** Has it embed a word. */
    public static Finding of(Embedder embedder) {
        try {
            embedder.question("visit");
            return new Finding.Good(Subject.EMBEDDING, embedder.model() + " loads");
        } catch (EmbedderUnavailable unavailable) {
            return new Finding.Bad(
                    Subject.EMBEDDING,
                    String.valueOf(unavailable.getMessage()).replaceFirst("\\.$", ""),
                    REMEDY,
                    Finding.Lack.MISSING);
        }
    }
}
