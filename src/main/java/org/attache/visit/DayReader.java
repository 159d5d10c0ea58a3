package org.attache.visit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.dates.DateRange;

/** Tells which days of a sentence are those of a visit, and whether they are its first or last ones. */
final class DayReader {

    /** How many chunks before a day may say which end of the visit it is. */
    private static final int REACH = 6;

    private static final int WEEK = 7;

    private final Clause clause;
    private final Trigger trigger;
    private final boolean past;

    /**
     * A reader for the words of one trigger.
     *
     * @param past whether the visit lies behind, so that weekdays do too
     */
    DayReader(Clause clause, Trigger trigger, boolean past) {
        this.clause = clause;
        this.trigger = trigger;
        this.past = past;
    }

    /** The stop with the days at an index added; {@code after} is the index of what was read before. */
    Stop add(Stop stop, int at, int after, Chunk.When when) {
        boolean begun = past || clause.any(at - 2, at, Lexicon.BEGUN);
        DateRange range = begun ? when.range() : ahead(at, when);
        DateRange meant = Changes.isMoveBetween(clause, at) ? DateRange.on(range.last()) : range;
        return stop.with(meant, bound(at, after, when), when.yearStated()).inMonthOf(when.monthIn());
    }

    /** The days to come; a weekday that ends a stay is the next one from the day on which it begins. */
    private DateRange ahead(int at, Chunk.When when) {
        DateRange range = when.future();
        boolean ends = when.isWeekday(clause.sentence().text()) && clause.any(at - 2, at, Lexicon.ENDBOUND);
        for (int i = at - 1; i >= 0 && ends; i--) {
            if (clause.at(i) instanceof Chunk.When before && isOfVisit(i)) {
                boolean begun = clause.any(i - REACH, i, Lexicon.PAST) || clause.any(i - 2, i, Lexicon.BEGUN);
                long weeks =
                        (ChronoUnit.DAYS.between(range.first(), before.future().first()) + WEEK - 1) / WEEK;
                return begun || weeks <= 0
                        ? range
                        : new DateRange(
                                range.first().plusWeeks(weeks), range.last().plusWeeks(weeks));
            }
        }
        return range;
    }

    /**
     * Whether a day says when the visit is, and not when something is said or done.
     *
     * @param last index of what was read before
     */
    boolean belongs(int at, Chunk.When when, int last) {
        return isOfVisit(at)
                && !isOfNextVerb(at)
                && !Announcements.isDayOf(clause, trigger, when)
                && !isDetached(at, last);
    }

    /** "Who is on a visit to Oslo, today held talks": the day of another verb. */
    private boolean isOfNextVerb(int at) {
        String next = clause.word(at + 1);
        boolean past = Lexicon.PAST.has(next) || (next.length() > 3 && next.endsWith("ed"));
        return at > trigger.from() && clause.is(at - 1, ",") && past;
    }

    /** Whether a day is neither that of a report nor one that has been given up. */
    boolean isOfVisit(int at) {
        return !Announcements.isDayOfSpeech(clause, at) && !Changes.isForgone(clause, at);
    }

    /** "Will be in Oslo and sign the accord on May 3": another action stands between the stop and the date. */
    boolean isDetached(int at, int last) {
        for (int i = last + 1; i < at; i++) {
            boolean bounded = clause.any(i, at, Lexicon.ENDBOUND) || clause.any(i, at, Lexicon.STARTBOUND);
            boolean other = clause.is(i, "and")
                    && !List.of("on", "from", "for").contains(clause.word(i + 1))
                    && clause.at(i + 1) instanceof Chunk.Word;
            if ((clause.in(i, Lexicon.DETACH) || other || isActor(i)) && !bounded) {
                return true;
            }
        }
        return false;
    }

    /** Somebody who does something else from here on, and not "the visit of" or "by" somebody. */
    boolean isActor(int at) {
        int before = at - 1;
        while (clause.isDeterminer(before)) {
            before--;
        }
        return clause.isSomebody(at) && !clause.is(before, "of") && !clause.is(before, "by");
    }

    private Stop.Bound bound(int at, int after, Chunk.When when) {
        if (when.range().days() > 1 || Changes.isNewDay(clause, at)) {
            return Stop.Bound.WHOLE;
        }
        if (clause.is(at - 1, "to")) {
            return Stop.Bound.END;
        }
        for (int i = at - 1; i > Math.max(after, at - REACH); i--) {
            if (clause.in(i, Lexicon.ENDBOUND)) {
                return Stop.Bound.END;
            }
            if (clause.in(i, Lexicon.STARTBOUND)) {
                return Stop.Bound.START;
            }
        }
        return switch (trigger.kind()) {
            case STAY, RECEPTION, OCCASION -> Stop.Bound.WHOLE;
            case MOTION -> Stop.Bound.START;
            case DEPARTURE -> Stop.Bound.END;
            case NOUN ->
                clause.is(trigger.from(), "arrival")
                        ? Stop.Bound.START
                        : clause.any(trigger.from() - REACH, trigger.from(), Lexicon.ENDBOUND)
                                ? Stop.Bound.END
                                : clause.any(trigger.from() - REACH, trigger.from(), Lexicon.STARTBOUND)
                                        ? Stop.Bound.START
                                        : Stop.Bound.WHOLE;
        };
    }
}
