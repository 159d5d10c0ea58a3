package org.attache.clause.entailment.words;

import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Tag;
import org.attache.people.Mention;
import org.jspecify.annotations.Nullable;

/** Whether what two sentences tell can be of the same. Pure. */
public final class Topics {

    private Topics() {}

    /** Whether two sentences have somebody or something in common. */
    public static boolean areShared(Graph one, Graph other) {
        for (int i = 0; i < one.size(); i++) {
            Unit unit = one.unit(i);
            for (int j = 0; j < other.size() && !unit.isDate(); j++) {
                Unit two = other.unit(j);
                boolean word = unit.tag().isNoun() && unit.lemma().equals(two.lemma());
                boolean pronoun = unit.isPronoun() && unit.mention() == null;
                if (word || pronoun || areSame(unit.mention(), two.mention())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areSame(@Nullable Mention one, @Nullable Mention other) {
        return one != null && other != null && one.persons().stream().anyMatch(other.persons()::contains);
    }

    /** Whether two nouns have different numbers: "five nurses" are others than "eleven nurses". */
    public static boolean areOtherwiseMany(Graph graph, int noun, Graph other, int second) {
        Integer one = Counts.numberOf(graph, noun);
        Integer two = Counts.numberOf(other, second);
        return one != null && two != null && !one.equals(two);
    }

    /**
     * Whether a common noun can mean what one of another sentence does: in number, and by the article of one of them.
     */
    public static boolean mayBeOne(Graph graph, int noun, Graph other, int second) {
        return !areOtherwiseMany(graph, noun, other, second)
                && (graph.sentence().equals(other.sentence()) || isKnown(graph, noun) || isKnown(other, second));
    }

    /** Whether a noun means what was named before; a plural without an article names others. */
    private static boolean isKnown(Graph graph, int noun) {
        return graph.unit(noun).tag() != Tag.NNS
                || graph.dependents(noun).stream()
                        .map(graph::unit)
                        .anyMatch(unit -> unit.tag() == Tag.DT || unit.tag() == Tag.PRPS || unit.isName());
    }
}
