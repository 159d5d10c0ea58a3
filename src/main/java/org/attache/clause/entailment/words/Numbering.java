package org.attache.clause.entailment.words;

import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** Reads how many a noun means beside its own number. */
public final class Numbering {

    private Numbering() {}

    /** Of "a group of six": the six; -1 for no group. */
    public static int members(Graph graph, int t) {
        if (Lexicon.noun(graph.unit(t).lemma()) != Noun.GROUP) {
            return -1;
        }
        for (int d : graph.dependents(t)) {
            if (graph.preposition(d).equals("of")) {
                return d;
            }
        }
        return -1;
    }

    public static boolean has(Graph graph, int t, Unit quantifier) {
        boolean all = switch (quantifier.head().small()) {
            case "all", "every", "each" -> true;
            default -> false;
        };
        if (all && isExcepted(graph, t)) {
            return false;
        }
        for (int d : graph.dependents(t)) {
            if (graph.unit(d).head().small().equals(quantifier.head().small())) {
                return true;
            }
        }
        Integer number = Counts.numberOf(graph, t);
        if (number != null
                && number == 2
                && quantifier.head().small().equals("both")
                && graph.dependent(t, "det") >= 0) {
            return true;
        }
        if (Counts.isRough(graph, t) && quantifier.head().small().equals("some")) {
            return true;
        }
        int head = graph.head(t);
        return head >= 0
                && graph.unit(head).head().small().equals(quantifier.head().small());
    }

    /** "All members but two". */
    private static boolean isExcepted(Graph graph, int noun) {
        return noun + 2 < graph.size()
                && switch (graph.unit(noun + 1).head().small()) {
                    case "but", "except", "save", "bar" -> true;
                    default -> false;
                };
    }
}
