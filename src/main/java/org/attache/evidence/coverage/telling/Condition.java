package org.attache.evidence.coverage.telling;

import org.attache.english.Lexicon;

/** Recognises questions for what something depends on, and the conditions that answer them. Pure. */
public final class Condition {

    private Condition() {}

    /** Whether a lemma of a question asks for a condition: "depend". */
    public static boolean isAsked(String lemma) {
        return Lexicon.isAsked(lemma, "condition");
    }

    /** Whether some words name a condition. */
    public static boolean isIn(String words) {
        return Readings.of(words).stream().anyMatch(word -> Lexicon.isConjunction(word.small(), "condition"));
    }
}
