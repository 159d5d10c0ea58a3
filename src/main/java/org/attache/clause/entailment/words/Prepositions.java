package org.attache.clause.entailment.words;

import java.util.List;
import java.util.Set;

/** Prepositions that say the same. */
public final class Prepositions {

    private static final List<Set<String>> GROUPS = List.of(
            Set.of("in", "at", "on", "inside", "aboard", "on board"),
            Set.of("to", "into", "towards", "onto"),
            Set.of("with", "together with", "alongside", "along with"),
            Set.of("about", "on", "over", "regarding", "concerning"),
            Set.of("until", "till"),
            Set.of("after", "following"),
            Set.of("among", "including"));

    private Prepositions() {}

    /**
     * Whether two mean the same.
     *
     * @param moves whether both tell where somebody goes or is
     */
    public static boolean same(String one, String other, boolean moves) {
        return one.equals(other)
                || GROUPS.stream().anyMatch(group -> group.contains(one) && group.contains(other))
                || (moves && Set.of("to", "in", "at", "for").containsAll(Set.of(one, other)));
    }

    /** Whether one can stand for the other, or for no preposition at all. */
    public static boolean agree(String one, String other, boolean moves) {
        return one.isEmpty() || other.isEmpty() || same(one, other, moves) || one.equals("of") || other.equals("of");
    }
}
