package org.attache.visit;

import org.jspecify.annotations.Nullable;

/**
 * Finds words that tell of a visit without naming one: somebody is received, leads a delegation there, attends a summit
 * or holds talks there.
 */
final class OccasionFinder {

    /** How many chunks may stand between an occasion and its place. */
    private static final int REACH = 14;

    /** What is visited somewhere has no more words than this. */
    private static final int SIGHT = 4;

    private final Clause clause;

    OccasionFinder(Clause clause) {
        this.clause = clause;
    }

    /** The trigger that starts at a chunk; null where none does. */
    @Nullable
    Trigger at(int at) {
        Trigger reception = reception(at);
        if (reception != null) {
            return reception;
        }
        int destination = clause.in(at, Lexicon.LEADING) && isDelegation(at) ? goal(at, "to") : 0;
        if (destination > 0) {
            return new Trigger(at, destination, Trigger.Kind.MOTION);
        }
        if (clause.in(at, Lexicon.TAKING) && clause.isSomebody(at + 1)) {
            int goal = goal(at + 1, "to");
            return goal > 0 ? new Trigger(at, goal, Trigger.Kind.MOTION) : null;
        }
        int sight = clause.in(at, Lexicon.VISIT) ? sight(at) : 0;
        if (sight > 0) {
            return new Trigger(at, sight, Trigger.Kind.OCCASION);
        }
        if (isOccasion(at)) {
            int goal = goal(at, "in");
            return goal > 0 ? new Trigger(at, goal, Trigger.Kind.OCCASION) : null;
        }
        if (clause.is(at, "after") && at < 2) {
            return nominal(at);
        }
        return clause.is(at, "where") ? relative(at) : clause.is(at, "in") ? fronted(at) : null;
    }

    /** "In Oslo (3 to 5 May) she will open a school": the index of the verb; the place stands before. */
    private @Nullable Trigger fronted(int at) {
        boolean starts = at == 0 || clause.is(at - 1, ";");
        if (!starts || !clause.isWhere(at + 1)) {
            return null;
        }
        int next = at + 2;
        while (clause.isMark(next) || clause.isWhen(next) || clause.is(next, "on") || clause.is(next, "from")) {
            next++;
        }
        boolean verb = clause.isSomebody(next)
                && clause.at(next + 1) instanceof Chunk.Word word
                && word.token().isWord();
        return verb ? new Trigger(next + 1, next + 2, Trigger.Kind.OCCASION) : null;
    }

    /** "Hosted Ana Ruiz", "was received in Oslo". */
    private @Nullable Trigger reception(int at) {
        if (!clause.in(at, Lexicon.RECEIVING)) {
            return null;
        }
        if (clause.in(at - 1, Lexicon.BEING)) {
            int goal = goal(at, "in");
            return goal > 0 ? new Trigger(at, goal, Trigger.Kind.STAY) : null;
        }
        int until = at;
        int next = guest(at + 1);
        while (next > 0) {
            until = next + 1;
            int link = clause.is(until, ",") ? until + 1 : until;
            int and = clause.is(link, "and") ? link + 1 : link;
            next = and > until ? guest(and) : 0;
        }
        return until > at ? new Trigger(at, until, Trigger.Kind.RECEPTION) : null;
    }

    /** The index of somebody after "the", "her" and the like; 0 where nobody is there. */
    private int guest(int from) {
        int place = clause.is(from, "in") && clause.isWhere(from + 1) ? from + 2 : from;
        while (clause.isWhen(place) || (place > from && clause.is(place, "on"))) {
            place++;
        }
        int at = clause.skipDeterminers(clause.is(place, "visiting") ? place + 1 : place);
        return clause.at(at) instanceof Chunk.Who who && !who.possessive() ? at : 0;
    }

    private boolean isDelegation(int at) {
        for (int i = at + 1; i < at + 7 && !clause.is(i, "to"); i++) {
            if (clause.in(i, Lexicon.GROUP) || clause.is(i, "mission") || clause.is(i, "team")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOccasion(int at) {
        boolean takesPart = clause.in(at, Lexicon.TAKING) && clause.is(at + 1, "part");
        boolean holds = clause.in(at, Lexicon.HOLDING) && clause.any(at + 1, at + 4, Lexicon.TALKS);
        boolean isNoun = clause.is(at - 1, "the") || clause.is(at - 1, "a");
        boolean leads = clause.in(at, Lexicon.LEADING) && clause.any(at + 1, at + 10, Lexicon.MEETING);
        return takesPart || leads || holds || (clause.in(at, Lexicon.ATTENDING) && !isNoun) || isMeeting(at);
    }

    boolean isMeeting(int at) {
        return clause.is(at, "meet") || clause.is(at, "meets") || clause.is(at, "met");
    }

    /** "Visits shipyards in Norway": the index after "in"; 0 where the words are others. */
    private int sight(int at) {
        int next = clause.skipDeterminers(at + 1);
        int end = next;
        while (end < next + SIGHT
                && clause.at(end) instanceof Chunk.Word word
                && RoleFinder.isPlainWord(word.token())) {
            end++;
        }
        return end > next && clause.is(end, "in") && clause.isWhere(clause.skipArticles(end + 1)) ? end + 1 : 0;
    }

    /** "After talks in Oslo on Monday, Ana Ruiz goes on": the subject comes after. */
    private @Nullable Trigger nominal(int at) {
        int noun = clause.is(at + 1, "a") ? at + 2 : at + 1;
        boolean talks = clause.in(noun, Lexicon.TALKS) || clause.in(noun, Lexicon.MEETING);
        int goal = talks ? goal(noun, "in") : 0;
        return goal > 0 ? new Trigger(at, goal, Trigger.Kind.OCCASION) : null;
    }

    /** "Oslo, where she will open a school": the index of the verb; the place stands before. */
    private @Nullable Trigger relative(int at) {
        int verb = at + 2;
        boolean follows = clause.isWhere(at - 1) || (clause.is(at - 1, ",") && clause.isWhere(at - 2));
        boolean leads = clause.in(verb, Lexicon.MODAL) || isOccasion(verb);
        return follows && clause.isSomebody(at + 1) && leads
                ? new Trigger(verb, verb + 1, Trigger.Kind.OCCASION)
                : null;
    }

    /** The index after the preposition that leads to a place; 0 where none does. */
    private int goal(int at, String preposition) {
        for (int i = at + 1; i <= at + REACH && i < clause.size(); i++) {
            if (clause.isThere(i)) {
                return i;
            }
            if (clause.is(i, preposition) && clause.isWhere(clause.skipArticles(i + 1))) {
                return i + 1;
            }
            boolean ends = clause.isMark(i) && !clause.is(i, "-");
            if (ends || clause.in(i, Lexicon.SPEECH) || clause.in(i, Lexicon.DETACH) || clause.in(i, Lexicon.MODAL)) {
                return 0;
            }
        }
        return 0;
    }
}
