package org.attache.clause.entailment.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/**
 * Proves "A did more than B": finds the amounts that a statement gives for both, and compares them. Amounts that the
 * sentence names itself must be those.
 */
@SuppressWarnings("ReferenceEquality") // two stretches with the same amount are two
public final class Comparison {

    private final Graph sentence;
    private final List<Graph> statements;
    private final Alike alike;

    private final int comparative;
    private final int pivot;

    private Comparison(Graph sentence, List<Graph> statements, Alike alike, int comparative, int pivot) {
        this.sentence = sentence;
        this.statements = statements;
        this.alike = alike;
        this.comparative = comparative;
        this.pivot = pivot;
    }

    /** Whether a sentence compares two things, and rightly. */
    public static boolean follows(Graph sentence, List<Graph> statements, Alike alike) {
        int comparative = -1;
        int pivot = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Unit unit = sentence.unit(i);
            String small = unit.head().small();
            boolean compares = unit.tag() == Tag.JJR || unit.tag() == Tag.RBR;
            comparative = compares && comparative < 0 ? i : comparative;
            boolean divides = small.equals("than") || small.equals("against");
            pivot = divides && comparative >= 0 && pivot < 0 ? i : pivot;
            if (Lexicon.isAdverb(small, "negator") || Lexicon.isAdverb(small, "hedge") || unit.tag() == Tag.MD) {
                return false;
            }
        }
        return pivot > comparative
                && direction(sentence.unit(comparative).head().small()) != 0
                && new Comparison(sentence, statements, alike, comparative, pivot).holds();
    }

    /** 1 for "more" and "longer", -1 for "fewer" and "shorter"; 0 for what compares no amounts. */
    private static int direction(String small) {
        return switch (small) {
            case "more", "longer", "oftener" -> 1;
            case "fewer", "less", "shorter" -> -1;
            default -> 0;
        };
    }

    private boolean holds() {
        if (!isLicensed()) {
            return false;
        }
        for (String kind : kinds()) {
            for (Graph statement : statements) {
                List<Shares.Share> shares = Shares.of(statement, kind, sentence);
                for (Shares.Share one : shares) {
                    for (Shares.Share other : shares) {
                        if (one != other && holds(one, other)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private List<String> kinds() {
        String small = sentence.unit(comparative).head().small();
        String next = comparative + 1 < sentence.size()
                ? sentence.unit(comparative + 1).head().small()
                : "";
        if (small.equals("longer") || small.equals("shorter") || next.equals("time")) {
            return List.of("time");
        }
        return next.equals("often") || next.equals("frequently") || next.equals("times")
                ? List.of("often")
                : List.of("count");
    }

    private boolean holds(Shares.Share one, Shares.Share other) {
        long difference = (one.quantity().amount() - other.quantity().amount())
                * direction(sentence.unit(comparative).head().small());
        Optional<Long> said = difference();
        if (difference <= 0 || (said.isPresent() && said.get() != difference)) {
            return false;
        }
        return amounts(0, pivot, one, other) && amounts(pivot, sentence.size(), other, one) && names(one, other);
    }

    /** By how much the sentence says that they differ: "a day longer"; empty where it does not. */
    private Optional<Long> difference() {
        if (comparative < 2) {
            return Optional.empty();
        }
        Unit amount = sentence.unit(comparative - 1);
        Unit number = sentence.unit(comparative - 2);
        long minutes = Quantity.minutes(amount.lemma());
        if (minutes > 0) {
            Integer times = number.tag() == Tag.DT ? Integer.valueOf(1) : number.number();
            return times == null ? Optional.empty() : Optional.of(times * minutes);
        }
        Integer count = amount.number();
        return count == null ? Optional.empty() : Optional.of(count.longValue());
    }

    /** The amounts that the sentence names on this side are those of the statement, or stand behind "against". */
    private boolean amounts(int from, int until, Shares.Share here, Shares.Share there) {
        boolean behind = false;
        for (int i = from; i < until; i++) {
            Optional<Quantity> amount = Quantity.of(sentence, i);
            if (sentence.unit(i).isDate() && !here.quantity().kind().equals("time")) {
                continue;
            }
            boolean differs = i >= comparative - 2 && i < comparative;
            boolean pair = against(i);
            if (amount.isEmpty() || differs) {
                continue;
            }
            Shares.Share share = pair && from > 0 && !behind ? there : here;
            behind |= pair;
            if (!amount.get().kind().equals(share.quantity().kind())
                    || amount.get().amount() != share.quantity().amount()) {
                return false;
            }
        }
        return true;
    }

    /** Whether "against" stands in the rest of the sentence behind "than", so that the first amount is of the first. */
    private boolean against(int i) {
        return sentence.unit(pivot).head().small().equals("than")
                && i > pivot
                && IntStream.range(pivot, sentence.size())
                        .anyMatch(at -> sentence.unit(at).head().small().equals("against"));
    }

    /** Whether what stands on each side stands with its amount in the statement, and at least one thing alone there. */
    private boolean names(Shares.Share one, Shares.Share other) {
        List<Integer> second = content(pivot, sentence.size());
        List<Integer> first = content(0, pivot);
        boolean all =
                second.stream().allMatch(i -> stands(i, other) || first.stream().anyMatch(f -> same(f, i)));
        boolean context = first.stream()
                .allMatch(i -> !sentence.unit(i).isName()
                        || stands(i, one)
                        || sentence.relation(i).startsWith("nsubj"));
        return all
                && context
                && second.stream().anyMatch(i -> stands(i, other) && !stands(i, one))
                && (first.stream().anyMatch(i -> stands(i, one) && !stands(i, other))
                        && first.stream()
                                .noneMatch(i -> !stands(i, one)
                                        && stands(i, other)
                                        && !sentence.relation(i).startsWith("nsubj")));
    }

    private boolean same(int one, int other) {
        return sentence.unit(one).lemma().equals(sentence.unit(other).lemma());
    }

    private boolean stands(int i, Shares.Share share) {
        return IntStream.range(share.from(), share.until()).anyMatch(t -> alike.test(i, share.graph(), t));
    }

    /** The nouns and verbs from here on that are no amounts. */
    private List<Integer> content(int from, int until) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < until; i++) {
            Unit unit = sentence.unit(i);
            boolean content = (unit.tag().isNoun() || (unit.tag().isVerb() && !isPlain(unit)))
                    && (!unit.isDate() || !kinds().contains("time"))
                    && Quantity.minutes(unit.lemma()) == 0
                    && !unit.lemma().equals("time")
                    && !sentence.relation(i).startsWith("aux");
            if (content) {
                found.add(i);
            }
        }
        return found;
    }

    /** "Spend", "stay", "last": verbs that only say that something is measured. */
    private static boolean isPlain(Unit unit) {
        return switch (unit.lemma()) {
            case "be", "have", "do", "make", "take" -> true;
            default ->
                switch (Lexicon.verb(unit.lemma())) {
                    case LAST, STAY -> true;
                    default -> false;
                };
        };
    }

    /** Whether a statement has every noun and verb of the sentence. */
    private boolean isLicensed() {
        return content(0, sentence.size()).stream()
                .allMatch(i -> statements.stream()
                        .anyMatch(statement ->
                                IntStream.range(0, statement.size()).anyMatch(t -> alike.test(i, statement, t))));
    }
}
