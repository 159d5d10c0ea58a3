package org.attache.clause.entailment;

import org.attache.clause.entailment.reading.Unit;
import java.util.Set;

/** Words that say how many of a kind. */
final class Quantifiers {

    private static final Set<String> WORDS = Set.of(
            "all", "every", "each", "both", "most", "some", "any", "no", "neither", "few", "several", "many", "half",
            "none", "either");

    private Quantifiers() {}

    static boolean is(Unit unit) {
        return WORDS.contains(unit.head().small());
    }
}
