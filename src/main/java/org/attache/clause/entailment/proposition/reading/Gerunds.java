package org.attache.clause.entailment.proposition.reading;

import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Gerunds that a verb rules: "considered selling", "accused them of selling" do not tell that anything was sold. */
public final class Gerunds {

    private Gerunds() {}

    /** Whether a proposition is only what the one above speaks of, so that it need not be so. */
    public static boolean isRuled(Proposition above, Proposition participle) {
        int from = participle.verb().from();
        if (participle.graph().unit(from).tag() != Tag.VBG) {
            return false;
        }
        String before =
                from == 0 ? "" : participle.graph().unit(from - 1).head().small();
        boolean spoken = switch (before) {
            case "of", "from", "against", "about", "without", "at" -> true;
            default -> false;
        };
        return spoken || (from == above.verb().until() && !isBegun(above.lemma()));
    }

    /** What is begun, kept up or told of oneself is done. */
    private static boolean isBegun(String lemma) {
        return switch (Lexicon.verb(lemma)) {
            case BEGIN, SAY, GO, COME, LAST -> true;
            default ->
                switch (lemma) {
                    case "be", "keep", "enjoy", "remember" -> true;
                    default -> false;
                };
        };
    }
}
