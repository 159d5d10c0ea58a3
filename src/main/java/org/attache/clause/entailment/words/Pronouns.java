package org.attache.clause.entailment.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;

/** How many a pronoun or a bare number stands for, and of what. */
public final class Pronouns {

    private Pronouns() {}

    /** Whether it stands for one alone. */
    public static boolean isOne(String pronoun) {
        return switch (pronoun) {
            case "it", "its", "he", "him", "his", "she", "her" -> true;
            default -> false;
        };
    }

    /** Whether it stands for several. */
    public static boolean isMany(String pronoun) {
        return switch (pronoun) {
            case "they", "them", "their" -> true;
            default -> false;
        };
    }

    /** Whether it is a pronoun for one alone, who cannot be two of those who take part. */
    public static boolean isSingle(Unit unit) {
        return unit.isPronoun() && !isMany(unit.head().small()) && !isFirstPlural(unit);
    }

    /** Whether a noun names people together, who say "we". */
    public static boolean isGroup(Unit unit) {
        Noun noun = Lexicon.noun(unit.lemma());
        return !unit.isName() && (noun == Noun.ORGANISATION || noun == Noun.GROUP);
    }

    /** "We", "our", "us". */
    public static boolean isFirstPlural(Unit pronoun) {
        String small = pronoun.head().small();
        return small.equals("we") || small.equals("our") || small.equals("us");
    }

    /** Whether a bare number is one of those that were counted last. */
    public static boolean isOfCounted(List<Graph> graphs, Graph graph, int number, Predicate<Unit> same) {
        return !graph.relation(number).equals("nummod")
                && counted(graphs, graph, number).filter(same).isPresent();
    }

    /** "The other five": the noun that was counted last, of which they are; empty for none. */
    private static Optional<Unit> counted(List<Graph> graphs, Graph graph, int number) {
        int at = graphs.indexOf(graph);
        for (Graph before : at > 0 ? List.of(graph, graphs.get(at - 1)) : List.of(graph)) {
            for (int i = (before == graph ? number : before.size()) - 1; i >= 0; i--) {
                if (before.unit(i).tag() == Tag.NNS && Counts.numberOf(before, i) != null) {
                    return Optional.of(before.unit(i));
                }
            }
        }
        return Optional.empty();
    }
}
