package org.attache.evidence.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.evidence.coverage.telling.Amount;
import org.attache.evidence.coverage.telling.Appearance;
import org.attache.evidence.coverage.telling.Asks;
import org.attache.evidence.coverage.telling.Condition;
import org.attache.evidence.coverage.telling.Turn;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.source.Statement;

/**
 * Tells how much of what a question says a statement says too, itself or by the head of its document. The names of the
 * question are weighed elsewhere.
 */
final class Wording {

    /** Of a question whose words weigh less than this, names and kind say all. */
    private static final double LEAST = 0.15;

    /** The same where the question says by name whom or what it is about. */
    private static final double LEAST_OF_NAMED = 0.3;

    /** What is beside must be had in part. */
    private static final double HALF = 0.5;

    /** A noun that is asked for is found from this closeness on. */
    static final double FOUND = 0.4;

    private final Interpretation.TextSearch search;
    private final Demand demand;
    private final Neighbourhood neighbourhood;
    private final List<Demand.Asked> said;
    private final List<Demand.Asked> nouns;
    private final List<Demand.Asked> anchors;

    Wording(Interpretation.TextSearch search, Demand demand, Neighbourhood neighbourhood) {
        this.search = search;
        this.demand = demand;
        this.neighbourhood = neighbourhood;
        said = demand.words().stream()
                .filter(word -> word.part() != Demand.Part.OTHER && word.part() != Demand.Part.ATTRIBUTE)
                .toList();
        nouns = demand.words().stream()
                .filter(word -> word.part() == Demand.Part.NOUN)
                .toList();
        anchors = anchors(demand);
    }

    /** Beside the noun that is asked for: that one says nothing of what it is asked of. */
    private static List<Demand.Asked> anchors(Demand demand) {
        List<Demand.Asked> beside =
                demand.words().stream().filter(Wording::isBeside).toList();
        List<Demand.Asked> others =
                beside.stream().filter(word -> word.part() != Demand.Part.NOUN).toList();
        return others.isEmpty() ? beside : others;
    }

    /**
     * Whether it has all that is asked about: what is named, what is said of it, and the kind of thing that fills the
     * gap; how, by which way and with what else only rank.
     *
     * @param words the share of its words
     */
    boolean isFilled(Holding holding, Statement statement, double words) {
        boolean gap = switch (search.wanted()) {
            case WHEN, TIME, END, DURATION, COUNT, HEADCOUNT -> true;
            case WHO, WHERE, MET, ROLE, PURPOSE, ACTIVITY, AGO, WEEKDAY, WHETHER, COMES, CAME, SPEECH, ANYTHING ->
                false;
        };
        return gap
                && !(said.isEmpty() && demand.names().isEmpty())
                && words >= HALF
                && said.stream()
                        .allMatch(word -> closeness(word, holding) >= FOUND
                                || isTold(word, holding)
                                || (isBeside(word) && neighbourhood.isInHead(word.kinship(), statement)));
    }

    /** Whether it has the noun that is asked for. */
    boolean hasNoun(Holding holding) {
        return nouns.stream()
                .allMatch(word -> holding.ownCloseness(word.kinship()) >= FOUND || holding.tells(word.term()));
    }

    /** Of what a question asks the price: the rarest of its words. */
    Optional<Term> priced() {
        return Amount.isAsked(search.terms().question())
                ? demand.words().stream()
                        .filter(word -> isBeside(word) && !word.asks().contains(Asks.PRICE))
                        .max(Comparator.comparingDouble(Demand.Asked::weight))
                        .map(Demand.Asked::term)
                : Optional.empty();
    }

    /**
     * Where no name says what a question is about, the words beside its predicate do: half of them by weight must be
     * found, in the statement or in the head of its document.
     */
    boolean isAnchored(Holding holding, Statement statement) {
        if (!demand.names().isEmpty()) {
            return true;
        }
        double total = 0;
        double held = 0;
        for (Demand.Asked word : anchors) {
            total += word.weight();
            held += word.weight() * anchorage(word, holding, statement);
        }
        return held >= total * HALF;
    }

    private double anchorage(Demand.Asked word, Holding holding, Statement statement) {
        return closeness(word, holding) >= FOUND
                ? 1
                : neighbourhood.holds(word.term(), holding, statement)
                                || neighbourhood.isInHead(word.kinship(), statement)
                        ? HALF
                        : 0;
    }

    private static boolean isBeside(Demand.Asked word) {
        return word.part() != Demand.Part.PREDICATE && word.part() != Demand.Part.ATTRIBUTE;
    }

    /** The share of the words of content that it has, by their weights; light ones alone count for little. */
    double words(Holding holding, Statement statement) {
        double total = 0;
        double held = 0;
        for (Demand.Asked word : demand.words()) {
            total += word.weight();
            double own = isTold(word, holding) ? 1 : closeness(word, holding);
            boolean headed = own == 0 && isBeside(word) && neighbourhood.isInHead(word.kinship(), statement);
            held += word.weight() * (headed ? HALF : own);
        }
        double least = demand.names().isEmpty() ? LEAST : LEAST_OF_NAMED;
        return (held + least) / (total + least);
    }

    /**
     * What was moved or called off is told by what denies it, what somebody does in public by an entry of a programme
     * or by their refusal to come, what something depends on by a condition.
     */
    boolean isTold(Demand.Asked word, Holding holding) {
        Set<Asks> asks = word.asks();
        return !asks.isEmpty()
                && ((asks.contains(Asks.TURN) && isTurned(holding))
                        || (asks.contains(Asks.ACT) && (Turn.isChange(holding.asserted()) || isEntryThen(holding)))
                        || (asks.contains(Asks.CONDITION) && Condition.isIn(holding.asserted())));
    }

    private boolean isEntryThen(Holding holding) {
        return search.terms().during() != null && Appearance.isEntry(holding.asserted());
    }

    /** Whether it tells that something is not, or not as it was planned. */
    static boolean isTurned(Holding holding) {
        return holding.denies() || Turn.isIn(holding.asserted());
    }

    /** How closely it has a word, from {@link #FOUND} to 1; 0 where it has not. */
    double closeness(Demand.Asked word, Holding holding) {
        double closeness = holding.closeness(word.kinship());
        closeness = closeness < FOUND ? 0 : closeness;
        // "Free" and "€5" answer what something costs; no other word needs to say so.
        boolean told = (word.asks().contains(Asks.PRICE) && Amount.isMoney(holding.asserted()))
                || (word.part() == Demand.Part.NOUN && holding.tells(word.term()));
        return told ? Math.max(closeness, Demand.TOLD) : closeness;
    }
}
