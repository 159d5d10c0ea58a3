package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that speak of a visit. */
final class TriggerFinder {

    /** How many words may stand between a verb and the place it leads to. */
    private static final int REACH = 5;

    /** A sentence with more triggers is no prose. */
    private static final int MOST = 24;

    private final Clause clause;
    private final OccasionFinder occasions;

    private TriggerFinder(Clause clause) {
        this.clause = clause;
        this.occasions = new OccasionFinder(clause);
    }

    /** All triggers in their order; they do not overlap. */
    static List<Trigger> find(Clause clause) {
        TriggerFinder finder = new TriggerFinder(clause);
        List<Trigger> triggers = new ArrayList<>();
        int at = 0;
        while (at < clause.size() && triggers.size() < MOST) {
            Trigger plain = finder.at(at);
            Trigger trigger = plain == null ? finder.occasion(at) : plain;
            if (trigger == null) {
                at++;
            } else {
                triggers.add(trigger);
                at = trigger.until();
            }
        }
        return triggers;
    }

    private @Nullable Trigger at(int at) {
        if (clause.word(at).isEmpty()) {
            return null;
        }
        Trigger verb = verb(at);
        return verb == null && isNoun(at) ? new Trigger(at, at + 1, Trigger.Kind.NOUN) : verb;
    }

    /** An occasion, unless the words after it name the visit. */
    private @Nullable Trigger occasion(int at) {
        Trigger occasion = occasions.at(at);
        if (occasion == null) {
            return null;
        }
        boolean awaitsVerb = clause.is(at, "where");
        for (int i = at + 1; i < occasion.until() + 4 && awaitsVerb && !clause.isMark(i); i++) {
            if (at(i) != null) {
                return null;
            }
        }
        return occasion;
    }

    /** "A visit", "her stop": a noun, though the word can be a verb too. */
    private boolean isAfterArticle(int at) {
        int before = NounPhrase.before(clause, at);
        boolean article = clause.is(before, "a") || clause.is(before, "an") || clause.isDeterminer(before);
        return clause.in(at, Lexicon.NOUN) && article;
    }

    private @Nullable Trigger verb(int at) {
        if (isAfterArticle(at)) {
            return null;
        }
        if (clause.in(at, Lexicon.VISIT) && (leadsToPlace(at) || (isInfinite(at) && leadsToDay(at)))) {
            return new Trigger(at, at + 1, Trigger.Kind.STAY);
        }
        if (clause.in(at, Lexicon.REACHING) && leadsToPlace(at)) {
            return new Trigger(at, at + 1, Trigger.Kind.MOTION);
        }
        if (clause.in(at, Lexicon.TOUR) && leadsToPlace(at)) {
            return new Trigger(at, at + 1, Trigger.Kind.STAY);
        }
        if (clause.in(at, Lexicon.LEAVEFOR) && goal(at, "for") > 0) {
            return new Trigger(at, goal(at, "for"), Trigger.Kind.MOTION);
        }
        if (clause.in(at, Lexicon.DEPARTURE) && (leadsToPlace(at) || leadsToDay(at))) {
            return new Trigger(at, at + 1, Trigger.Kind.DEPARTURE);
        }
        if (clause.in(at, Lexicon.MOTION)) {
            int goal = goal(at, "to", "into");
            boolean comes = clause.word(at).startsWith("com") || clause.is(at, "came");
            return goal > 0 ? new Trigger(at, goal, Trigger.Kind.MOTION) : comes && leadsToDay(at) ? stay(at) : null;
        }
        if (clause.in(at, Lexicon.ARRIVAL)) {
            int goal = goal(at, "in", "at", "on");
            boolean leads = goal > 0 || leadsToDay(at);
            return leads ? new Trigger(at, goal > 0 ? goal : at + 1, Trigger.Kind.MOTION) : null;
        }
        if (clause.in(at, Lexicon.STAY) && goal(at, "in") > 0) {
            return new Trigger(at, goal(at, "in"), Trigger.Kind.STAY);
        }
        if (clause.in(at, Lexicon.STAYING) && leadsToDay(at)) {
            return stay(at);
        }
        boolean awaited = clause.in(at, Lexicon.AWAITED) && !clause.is(at + 1, "to");
        return awaited && (goal(at, "in") > 0 || leadsToDay(at)) ? stay(at) : null;
    }

    private Trigger stay(int at) {
        return new Trigger(at, Math.max(at + 1, goal(at, "in")), Trigger.Kind.STAY);
    }

    private boolean isNoun(int at) {
        boolean it = at == 0
                && clause.is(at, "it")
                && (clause.any(1, 5, Lexicon.STARTBOUND)
                        || clause.any(1, 5, Lexicon.ENDBOUND)
                        || StayLength.isSaid(clause));
        return it || (clause.in(at, Lexicon.NOUN) && !isInfinite(at));
    }

    /** Whether a verb in its basic form is meant: "to visit", "will visit". */
    private boolean isInfinite(int at) {
        int before = at - 1;
        while (clause.is(before, "also") || clause.is(before, "then") || clause.is(before, "not")) {
            before--;
        }
        return List.of("to", "will", "would", "shall", "can", "could", "may", "might", "should", "did")
                .contains(clause.word(before));
    }

    private boolean leadsToPlace(int at) {
        return clause.isWhere(clause.skipArticles(at + 1));
    }

    /** Whether days follow: "visit from May 3", "arrives on May 3", "come first, from May 3". */
    private boolean leadsToDay(int at) {
        int next = at + 1;
        while (clause.in(next, Lexicon.GAP)
                || clause.in(next, Lexicon.STARTBOUND)
                || clause.in(next, Lexicon.ENDBOUND)
                || clause.is(next, ",")
                || clause.is(next, "between")
                || clause.isThere(next)) {
            next++;
        }
        return clause.isWhen(next);
    }

    /** The index after the preposition that leads to a place; 0 where none does. */
    private int goal(int at, String... prepositions) {
        for (int i = at + 1; i <= at + REACH; i++) {
            if (clause.isThere(i)) {
                return i;
            }
            if (List.of(prepositions).contains(clause.word(i)) && clause.isWhere(clause.skipArticles(i + 1))) {
                return i + 1;
            }
            boolean days = (clause.is(i, "from") || clause.is(i, "between")) && clause.isTime(i + 1);
            boolean left = i == at + 1 && clause.isWhere(i) && clause.in(at, Lexicon.LEAVEFOR);
            boolean passes = days || left || clause.in(i, Lexicon.GAP) || clause.isTime(i) || isOrigin(i);
            if (!passes) {
                return 0;
            }
        }
        return 0;
    }

    /** "From Oslo" between a verb and its goal. */
    private boolean isOrigin(int at) {
        return (clause.is(at, "from") && clause.isWhere(at + 1)) || (clause.isWhere(at) && clause.is(at - 1, "from"));
    }
}
