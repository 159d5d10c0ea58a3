package org.attache.clause.entailment.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.attache.clause.entailment.reading.Graph;

/** Tells apart what has the same noun. */
public final class Namesakes {

    private Namesakes() {}

    /** "The Polish envoy" and "the Czech envoy": each has something that the other has not. */
    public static boolean differ(Graph graph, int t, Graph other, int i) {
        Set<String> one = beside(graph, t);
        Set<String> two = beside(other, i);
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private static Set<String> beside(Graph graph, int noun) {
        return graph.dependents(noun).stream()
                .filter(d -> switch (graph.relation(d)) {
                    case "amod", "compound", "nmod:poss" -> !graph.unit(d).isPronoun();
                    default -> false;
                })
                .map(d -> graph.unit(d).lemma())
                .collect(Collectors.toSet());
    }
}
