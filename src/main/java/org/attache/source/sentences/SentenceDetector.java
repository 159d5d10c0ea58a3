package org.attache.source.sentences;

/** Proposes where the sentences of a text end. Thread-safe. */
@FunctionalInterface
public interface SentenceDetector {

    /** Offsets after the last character of each sentence, rising; white space after a sentence counts to it. */
    int[] ends(String text);
}
