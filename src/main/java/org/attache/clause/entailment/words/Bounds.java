package org.attache.clause.entailment.words;

import java.util.BitSet;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;

/** Numbers of which only the bound is told: "more than 800", "at least nine". */
public final class Bounds {

    /** The words before a number that tell on which side of it the true one lies. */
    private enum Bound {
        ABOVE,
        FROM,
        BELOW,
        UP_TO,
        NONE
    }

    private Bounds() {}

    /** Whether a number of a sentence is only a bound. */
    public static boolean is(Graph graph, int number) {
        return bound(graph, number) != Bound.NONE;
    }

    /** Whether two numbers are bounds on the same side. */
    public static boolean same(Graph sentence, int number, Graph statement, int told) {
        return bound(sentence, number) == bound(statement, told);
    }

    /** Whether an exact number lies on the right side of a bound. */
    public static boolean follows(Graph sentence, int number, long bound, long exact) {
        return switch (bound(sentence, number)) {
            case ABOVE -> exact > bound;
            case FROM -> exact >= bound;
            case BELOW -> exact < bound;
            case UP_TO -> exact <= bound;
            case NONE -> exact == bound;
        };
    }

    /** The words that make a number a bound. */
    public static BitSet words(Graph graph, int number) {
        BitSet words = new BitSet();
        if (is(graph, number)) {
            words.set(Math.max(0, number - (isPair(graph, number) ? 2 : 1)), number);
        }
        return words;
    }

    private static boolean isPair(Graph graph, int number) {
        return switch (small(graph, number - 1)) {
            case "than", "least", "most", "to" -> true;
            default -> false;
        };
    }

    private static Bound bound(Graph graph, int number) {
        String one = small(graph, number - 1);
        String two = small(graph, number - 2) + " " + one;
        return switch (two) {
            case "more than", "greater than", "longer than", "higher than" ->
                negated(graph, number - 3, Bound.ABOVE, Bound.UP_TO);
            case "less than", "fewer than", "lower than", "shorter than" ->
                negated(graph, number - 3, Bound.BELOW, Bound.FROM);
            case "at least" -> Bound.FROM;
            case "at most", "up to" -> Bound.UP_TO;
            default ->
                number > 1 && graph.isVerbal(number - 2)
                        ? Bound.NONE
                        : switch (one) {
                            case "over", "above" -> Bound.ABOVE;
                            case "under", "below" -> Bound.BELOW;
                            default -> Bound.NONE;
                        };
        };
    }

    /** "Not more than nine" is at most nine. */
    private static Bound negated(Graph graph, int before, Bound plain, Bound negated) {
        String small = small(graph, before);
        return Lexicon.isAdverb(small, "negator") || small.equals("no") ? negated : plain;
    }

    private static String small(Graph graph, int i) {
        return i < 0 ? "" : graph.unit(i).head().small();
    }
}
