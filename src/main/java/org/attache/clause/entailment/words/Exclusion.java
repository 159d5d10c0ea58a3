package org.attache.clause.entailment.words;

import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;

/** Tells what is named only to be left out. */
public final class Exclusion {

    private Exclusion() {}

    /** Whether "not", "nor", "except" or the like takes it out: "in the port but not in the town". */
    public static boolean is(Graph graph, int i) {
        for (int at = i - 1; at >= 0 && at > i - 5; at--) {
            String small = graph.unit(at).head().small();
            if (small.equals("not") || small.equals("nor") || Lexicon.isPreposition(small, "without")) {
                return true;
            }
            boolean between = switch (graph.unit(at).tag()) {
                case IN, TO, DT, PRPS, JJ -> true;
                default -> false;
            };
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
