package org.attache.clause.entailment.proposition;

import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** Words that make less sure what is said. */
final class Hedges {

    private Hedges() {}

    static boolean is(Graph graph, int i) {
        String small = graph.unit(i).head().small();
        return Lexicon.isAdverb(small, "hedge") || Lexicon.isAdjective(small, "possible");
    }

    /** "A rumour that", "there is hope that": what stands behind a claim is no more than one. */
    static boolean isClaim(Proposition proposition) {
        Graph graph = proposition.graph();
        boolean question =
                graph.size() > 0 && graph.unit(graph.size() - 1).text().equals("?");
        for (int i = 0; i < proposition.verb().from(); i++) {
            if (!graph.unit(i).isDate() && Lexicon.noun(graph.unit(i).lemma()) == Noun.CLAIM) {
                return true;
            }
        }
        return question || graph.source().stream().anyMatch(unit -> Lexicon.noun(unit.lemma()) == Noun.CLAIM);
    }
}
