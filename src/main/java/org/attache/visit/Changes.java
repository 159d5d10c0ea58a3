package org.attache.visit;

import java.util.List;

/** Tells days that have been given up for others from those that hold. */
final class Changes {

    private static final List<String> LINKS =
            List.of("from", "on", "the", "for", "to", "until", "back", "off", "forward");

    private Changes() {}

    /** "Instead of 3 to 5 May", "originally planned for 3 May", "called off on Wednesday". */
    static boolean isForgone(Clause clause, int date) {
        int before = beforeLinks(clause, date);
        boolean replaced = (clause.is(before, "of") && clause.is(before - 1, "instead"))
                || (clause.is(before, "than") && clause.is(before - 1, "rather"));
        boolean given = clause.is(before, "planned") || clause.is(before, "scheduled") || clause.is(before, "set");
        int original = given ? before - 1 : before;
        boolean first = clause.is(original, "originally") || clause.is(original, "initially");
        boolean was = clause.in(before, Lexicon.AWAITED) || clause.isWhere(before);
        int had = was ? hadBeen(clause, before) : -1;
        boolean isOnlyDay =
                clause.chunks().stream().filter(Chunk.When.class::isInstance).count() == 1;
        return replaced
                || ((first || had >= 0) && !isOnlyDay)
                || isDayOfCancelling(clause, date)
                || isMovedFrom(clause, date);
    }

    /** "Had been expected in Oslo": the index of "had"; -1 where the words before are others. */
    private static int hadBeen(Clause clause, int at) {
        int awaited = clause.isWhere(at) ? at - 2 : at;
        boolean expected = clause.in(awaited, Lexicon.AWAITED) && clause.is(awaited - 1, "been");
        return expected && clause.is(awaited - 2, "had") ? awaited - 2 : -1;
    }

    /** "Called off on Wednesday": not the day of the visit. */
    private static boolean isDayOfCancelling(Clause clause, int date) {
        int at = clause.is(date - 1, "on") ? date - 2 : date - 1;
        String words = clause.is(at, "off") ? clause.word(at - 1) + " off" : clause.word(at);
        boolean calledOff = StatusWords.calledOff(words) != null;
        return calledOff && !clause.is(at, "visit") && !clause.is(at, "trip") && !clause.is(at + 1, "to");
    }

    /** "Moved from 5 May to 12 May", read as one range. */
    static boolean isMoveBetween(Clause clause, int date) {
        return clause.is(date - 1, "from") && isMove(clause, date);
    }

    /** "Moved from Monday", where another day follows. */
    private static boolean isMovedFrom(Clause clause, int date) {
        return isMoveBetween(clause, date) && (clause.is(date + 1, "to") || clause.is(date + 1, "until"));
    }

    /** Whether a date is the new one after "postponed to", "moved from Monday to". */
    static boolean isNewDay(Clause clause, int date) {
        boolean follows = clause.is(date - 1, "to") || clause.is(date - 1, "until") || clause.is(date - 1, "for");
        boolean movedFrom = follows && clause.isWhen(date - 2) && isMoveBetween(clause, date - 2);
        return movedFrom || isMoveBetween(clause, date) || (follows && isMove(clause, date));
    }

    private static boolean isMove(Clause clause, int date) {
        return clause.in(beforeLinks(clause, date), Lexicon.MOVED) || clause.any(date - 8, date, Lexicon.FORWARD);
    }

    private static int beforeLinks(Clause clause, int date) {
        int at = date - 1;
        while (LINKS.contains(clause.word(at))) {
            at--;
        }
        boolean visit = clause.in(at, Lexicon.NOUN) && clause.is(at + 1, "to");
        int owner = visit ? NounPhrase.before(clause, at) : at;
        return visit && clause.at(owner) instanceof Chunk.Pronoun ? owner - 1 : at;
    }
}
