package org.attache.clause.entailment.words;

import java.util.function.IntPredicate;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Tag;
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
            int number = numeral(sentence, s);
            int told = numeral(graph, t);
            if (Bounds.is(graph, told)) {
                return one.equals(other) && Bounds.same(sentence, number, graph, told);
            }
            return Bounds.is(sentence, number)
                    ? !isRough(graph, t) && !isWhole(graph, t) && Bounds.follows(sentence, number, one, other)
                    : one.equals(other);
        }
        return listed(graph, t) == one || (graph.list(t).size() == one && one > 1);
    }

    /** How many the items of a list are together: "six clerks and a driver"; -1 where an item has no number. */
    public static int sum(Graph graph, int first, IntPredicate kind) {
        int sum = 0;
        int items = 0;
        int number = 0;
        for (int i = start(graph, first); i < graph.size(); i++) {
            Tag tag = graph.unit(i).tag();
            String small = graph.unit(i).head().small();
            Integer written = graph.unit(i).number();
            if (tag == Tag.CC || tag == Tag.COMMA || tag == Tag.JJ) {
                continue;
            }
            if (tag == Tag.DT) {
                number = small.equals("a") || small.equals("an") ? 1 : 0;
            } else if (written != null && tag == Tag.CD) {
                number = written;
            } else if (tag.isNoun() && !graph.unit(i).isDate() && number > 0 && kind.test(i)) {
                sum += number;
                items++;
                number = 0;
            } else {
                break;
            }
        }
        return items > 1 ? sum : -1;
    }

    /** Where the number of a noun stands. */
    private static int start(Graph graph, int noun) {
        int at = noun;
        while (at > 0 && graph.unit(at - 1).tag() == Tag.JJ) {
            at--;
        }
        return Math.max(0, at - 1);
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

    /** Whether a noun is only told to be about so many: "about six", "some six". */
    public static boolean isRough(Graph graph, int noun) {
        return graph.dependents(noun).stream()
                .filter(d -> d > 0 && graph.unit(d).number() != null)
                .anyMatch(d -> switch (graph.unit(d - 1).head().small()) {
                    case "about", "some", "around", "roughly", "approximately" -> true;
                    default -> false;
                });
    }

    /** Whether a unit is a number of those that are told behind "of". */
    public static boolean isPart(Graph graph, int number, IntPredicate whole) {
        return graph.unit(number).number() != null
                && graph.dependents(number).stream()
                        .anyMatch(d -> graph.preposition(d).equals("of") && whole.test(d));
    }

    /** "Two of the nine": the nine are not those who do it. */
    private static boolean isWhole(Graph graph, int noun) {
        int part = graph.head(noun);
        return graph.preposition(noun).equals("of")
                && part >= 0
                && graph.unit(part).number() != null;
    }

    /** The unit that has the number of a noun; the noun where none does. */
    public static int numeral(Graph graph, int noun) {
        for (int d : graph.dependents(noun)) {
            if (graph.relation(d).equals("nummod") && graph.unit(d).number() != null) {
                return d;
            }
        }
        return noun;
    }

    public static @Nullable Integer numberOf(Graph graph, int noun) {
        if (graph.unit(noun).number() != null) {
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
