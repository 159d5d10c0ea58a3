package org.attache.clause.entailment.words;

import org.attache.clause.entailment.reading.Graph;
import org.jspecify.annotations.Nullable;

/** How many of a kind a noun names. */
public final class Counts {

    private Counts() {}

    public static boolean agree(Graph sentence, int s, Graph graph, int t) {
        Integer one = numberOf(sentence, s);
        if (one == null) {
            return true;
        }
        Integer other = numberOf(graph, t);
        if (other != null) {
            return one.equals(other);
        }
        return listed(graph, t) == one || (graph.list(t).size() == one && one > 1);
    }

    /** How many names a noun is said to be: "the provinces of A, B and C". */
    private static int listed(Graph graph, int noun) {
        for (int d : graph.dependents(noun)) {
            if (graph.preposition(d).equals("of")
                    && graph.unit(d).isName()
                    && graph.list(d).size() > 1) {
                return graph.list(d).size();
            }
        }
        return -1;
    }

    public static @Nullable Integer numberOf(Graph graph, int noun) {
        if (graph.unit(noun).number() != null && graph.unit(noun).tag().isNoun()) {
            return graph.unit(noun).number();
        }
        for (int d : graph.dependents(noun)) {
            if (graph.relation(d).equals("nummod") && graph.unit(d).number() != null) {
                return graph.unit(d).number();
            }
        }
        return null;
    }
}
