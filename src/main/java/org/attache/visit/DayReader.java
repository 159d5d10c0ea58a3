package org.attache.visit;

import java.util.List;
import org.attache.dates.DateRange;

/** Tells which days of a sentence are those of a visit, and whether they are its first or last ones. */
final class DayReader {

    /** How many chunks before a day may say which end of the visit it is. */
    private static final int REACH = 6;

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
        DateRange range = past ? when.range() : when.future();
        DateRange meant = Changes.isMoveBetween(clause, at) ? DateRange.on(range.last()) : range;
        return stop.with(meant, bound(at, after, when), when.yearStated()).inMonthOf(when.monthIn());
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
        return at > trigger.from() && clause.is(at - 1, ",") && clause.in(at + 1, Lexicon.PAST);
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
        return clause.isSomebody(at)
                && !clause.is(at - 1, "of")
                && !clause.is(at - 1, "by")
                && !clause.is(at - 1, "the");
    }

    private Stop.Bound bound(int at, int after, Chunk.When when) {
        if (when.range().days() > 1) {
            return Stop.Bound.WHOLE;
        }
        if (clause.is(at - 1, "to") && !Changes.isNewDay(clause, at)) {
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
                clause.any(trigger.from() - REACH, trigger.from(), Lexicon.ENDBOUND)
                        ? Stop.Bound.END
                        : clause.any(trigger.from() - REACH, trigger.from(), Lexicon.STARTBOUND)
                                ? Stop.Bound.START
                                : Stop.Bound.WHOLE;
        };
    }
}
