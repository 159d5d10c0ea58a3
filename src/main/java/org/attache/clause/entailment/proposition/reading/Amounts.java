package org.attache.clause.entailment.proposition.reading;

import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** How many a phrase names, and whether one amount follows from another. */
public final class Amounts {

    /** On which side of a number the true one lies. */
    private enum Bound {
        EXACT,
        FROM,
        ABOVE,
        UP_TO,
        BELOW,
        ROUGH
    }

    private Amounts() {}

    /** How many units from here on only bound the number or the day behind them. */
    public static int bound(Graph graph, int i) {
        String one = small(graph, i);
        String two = one + " " + small(graph, i + 1);
        int length = switch (two) {
            case "at least", "at most", "up to", "more than", "less than", "fewer than" -> 2;
            case "no more", "no less", "no fewer", "not more", "not less", "not fewer" ->
                small(graph, i + 2).equals("than") ? 3 : 0;
            default ->
                switch (one) {
                    case "over", "under", "above", "below", "about", "around", "roughly", "some", "nearly", "almost" ->
                        1;
                    default -> 0;
                };
        };
        int at = i + length;
        boolean counted = length > 0
                && at < graph.size()
                && (graph.unit(at).number() != null
                        || graph.unit(at).isDate()
                        || graph.unit(at).tag() == Tag.CD);
        return counted ? length : 0;
    }

    private static Bound boundOf(Graph graph, Phrase phrase) {
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            int length = bound(graph, i);
            if (length > 0) {
                return switch (small(graph, i)
                        + (length == 3 ? " " + small(graph, i + 1) : length == 2 ? " " + small(graph, i + 1) : "")) {
                    case "at least", "no less", "no fewer", "not less", "not fewer" -> Bound.FROM;
                    case "at most", "up to", "no more", "not more" -> Bound.UP_TO;
                    case "more than", "over", "above" -> Bound.ABOVE;
                    case "less than", "fewer than", "under", "below" -> Bound.BELOW;
                    default -> Bound.ROUGH;
                };
            }
        }
        return Bound.EXACT;
    }

    /** The number of a phrase; null for none. */
    public static @Nullable Integer number(Graph graph, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.until(); i++) {
            Integer number = numeral(graph.unit(i));
            if (number != null && !isLabel(graph, i, phrase)) {
                return number;
            }
        }
        return null;
    }

    /** Whether two phrases have different numbers. */
    public static boolean differ(Graph graph, Phrase phrase, Graph other, Phrase second) {
        Integer one = number(graph, phrase);
        Integer two = number(other, second);
        return one != null && two != null && !one.equals(two);
    }

    /** The number that a word is, also where the tagger took it for another word; null for none. */
    public static @Nullable Integer numeral(Unit unit) {
        if (unit.isDate() || (unit.words().size() > 1 && unit.number() == null)) {
            return null;
        }
        return unit.number() != null
                ? unit.number()
                : Numbers.cardinal(unit.head().small());
    }

    /** "Line 4": a number behind its noun is a name. */
    public static boolean isLabel(Graph graph, int i, Phrase phrase) {
        return i > phrase.head();
    }

    /** The word of a phrase that says how many without a number; empty for none. */
    public static String quantifier(Graph graph, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.until(); i++) {
            String small = small(graph, i);
            boolean quantifies = switch (small) {
                case "all",
                        "every",
                        "each",
                        "both",
                        "most",
                        "some",
                        "any",
                        "no",
                        "neither",
                        "few",
                        "several",
                        "many",
                        "half",
                        "none",
                        "either",
                        "half-",
                        "various" -> true;
                default -> false;
            };
            if (quantifies && bound(graph, i) == 0) {
                return small;
            }
        }
        return "";
    }

    /**
     * Whether as many as a sentence says follow from as many as a statement says.
     *
     * @param whole of how many the statement speaks of that many; null where it does not say
     * @param listed how many the statement lists by name
     */
    public static boolean follow(
            Graph sentence,
            Phrase said,
            Graph statement,
            Phrase told,
            @Nullable Integer whole,
            int listed,
            boolean part) {
        Integer one = number(sentence, said);
        Integer other = number(statement, told);
        String quantified = quantifier(sentence, said);
        String quantifiedThere = quantifier(statement, told);
        if (one != null) {
            if (other == null) {
                return (listed > 1 && listed == one) || (one == 2 && quantifiedThere.equals("both"));
            }
            Bound bound = boundOf(sentence, said);
            Bound boundThere = boundOf(statement, told);
            if (boundThere != Bound.EXACT) {
                return one.equals(other) && bound == boundThere;
            }
            return switch (bound) {
                case EXACT -> one.equals(other);
                case ROUGH -> Math.abs(one - other) * 20 <= other;
                case FROM -> other >= one;
                case ABOVE -> other > one;
                case UP_TO -> other <= one;
                case BELOW -> other < one;
            };
        }
        boolean partial = part
                || switch (quantifiedThere) {
                    case "some", "most", "few", "several", "half", "either", "any" -> true;
                    default -> false;
                };
        return switch (quantified) {
            case "" -> !partial || isIndefinite(sentence, said);
            case "all", "every", "each" ->
                switch (quantifiedThere) {
                    case "all", "every", "each", "both" -> !isExcepted(statement, told);
                    default -> false;
                };
            case "both" -> quantifiedThere.equals("both") || (other != null && other == 2) || listed == 2;
            case "most" -> quantifiedThere.equals("most") || (other != null && whole != null && 2 * other > whole);
            case "some", "several", "various" ->
                listed > 1
                        || switch (quantifiedThere) {
                            case "some", "several", "many", "most", "all", "both" -> true;
                            default -> other != null && other > 1;
                        };
            case "no", "neither", "none", "any", "either" ->
                switch (quantifiedThere) {
                    case "no", "neither", "none", "any", "" -> other == null;
                    default -> false;
                };
            default -> quantified.equals(quantifiedThere);
        };
    }

    /** Whether a word that adds to a noun says how many. */
    public static boolean isQuantifier(Unit unit) {
        return switch (unit.head().small()) {
            case "most", "several", "many", "few", "half" -> true;
            default -> false;
        };
    }

    private static boolean isIndefinite(Graph graph, Phrase phrase) {
        String first = small(graph, phrase.from() + (phrase.preposition().isEmpty() ? 0 : 1));
        return graph.unit(phrase.head()).tag() == Tag.NNS
                && !first.equals("the")
                && graph.unit(phrase.from()).tag() != Tag.PRPS;
    }

    private static boolean isExcepted(Graph graph, Phrase phrase) {
        return Lexicon.isPreposition(small(graph, phrase.until()), "without")
                || small(graph, phrase.until()).equals("but");
    }

    private static String small(Graph graph, int i) {
        return i < 0 || i >= graph.size() ? "" : graph.unit(i).head().small();
    }
}
