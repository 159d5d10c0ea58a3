package org.attache.clause.entailment.words;

import java.util.Set;
import org.attache.clause.entailment.reading.Unit;

/** Words that say how many of a kind. */
public final class Quantifiers {

    private static final Set<String> WORDS = Set.of(
            "all", "every", "each", "both", "most", "some", "any", "no", "neither", "few", "several", "many", "half",
            "none", "either");

    private Quantifiers() {}

    public static boolean is(Unit unit) {
        return WORDS.contains(unit.head().small());
    }
}
