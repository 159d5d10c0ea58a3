package org.attache.clause.entailment.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Proves "A is the last of three, after B and C" from the days that a statement gives for each. */
public final class Order {

    private final Graph sentence;
    private final Alike alike;

    private Order(Graph sentence, Alike alike) {
        this.sentence = sentence;
        this.alike = alike;
    }

    /** Whether a sentence says which of several comes first, second or last, and rightly. */
    public static boolean follows(Graph sentence, List<Graph> statements, Alike alike) {
        int place = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Unit unit = sentence.unit(i);
            boolean open = Lexicon.isAdverb(unit.head().small(), "negator")
                    || Lexicon.isAdverb(unit.head().small(), "hedge")
                    || unit.tag() == Tag.MD;
            if (open || (place >= 0 && rank(unit) != 0)) {
                return false;
            }
            place = rank(unit) != 0 ? i : place;
        }
        if (place < 0) {
            return false;
        }
        int at = place;
        Order order = new Order(sentence, alike);
        return order.isLicensed(statements)
                && statements.stream().anyMatch(statement -> order.holds(at, Shares.of(statement, "date", sentence)));
    }

    /** 1 for "first", -1 for "last"; 0 for what is no place in an order. */
    private static int rank(Unit unit) {
        if (unit.isDate()) {
            return 0;
        }
        return switch (unit.head().small()) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "fifth" -> 5;
            case "last", "final" -> -1;
            default -> 0;
        };
    }

    private boolean holds(int place, List<Shares.Share> shares) {
        List<Shares.Share> sorted = new ArrayList<>(shares);
        sorted.sort(Comparator.comparingLong(share -> share.quantity().amount()));
        int rank = rank(sentence.unit(place));
        int index = rank > 0 ? rank - 1 : sorted.size() - 1;
        if (sorted.size() < 2 || index >= sorted.size()) {
            return false;
        }
        boolean any = false;
        int side = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Unit unit = sentence.unit(i);
            String small = unit.head().small();
            side = small.equals("after") ? -1 : small.equals("before") ? 1 : side;
            Integer number = unit.number();
            if (number != null && !unit.isDate()) {
                if (number != sorted.size()) {
                    return false;
                }
                continue;
            }
            boolean capital =
                    Character.isUpperCase(unit.text().charAt(0)) && unit.tag().isNoun();
            if (!unit.isName() && !unit.isDate() && !capital) {
                continue;
            }
            int at = i;
            List<Integer> found = IntStream.range(0, sorted.size())
                    .filter(s -> stands(at, sorted.get(s)))
                    .boxed()
                    .toList();
            if (found.isEmpty() || (side == 0 && !found.contains(index))) {
                return false;
            }
            int beyond = side;
            if (beyond != 0 && found.stream().noneMatch(s -> Integer.signum(Integer.compare(s, index)) == beyond)) {
                return false;
            }
            any |= side == 0 && found.size() == 1;
        }
        return any;
    }

    /** "Of the three ports": what the names are is not said, but how many they are. */
    private boolean isCounted(int noun) {
        return !sentence.unit(noun).isName()
                && noun > 0
                && sentence.unit(noun - 1).number() != null;
    }

    private boolean stands(int i, Shares.Share share) {
        return IntStream.range(share.from(), share.until()).anyMatch(t -> alike.test(i, share.graph(), t));
    }

    /** Whether a statement has every noun and verb of the sentence. */
    private boolean isLicensed(List<Graph> statements) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.unit(i).tag().isNoun()
                        || (sentence.unit(i).tag().isVerb()
                                && !sentence.unit(i).lemma().equals("be")
                                && !sentence.unit(i).lemma().equals("come")))
                .filter(i -> rank(sentence.unit(i)) == 0 && !isCounted(i))
                .allMatch(i -> statements.stream()
                        .anyMatch(statement ->
                                IntStream.range(0, statement.size()).anyMatch(t -> alike.test(i, statement, t))));
    }
}
