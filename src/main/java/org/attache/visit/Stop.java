package org.attache.visit;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a journey as a sentence tells it.
 *
 * @param where null where the sentence names no place
 * @param around a time longer than days in which the stay lies; null where the sentence names none
 * @param inferred whether a year or a day follows from the publication day
 * @param monthIn the statement that names the month, where this one does not
 * @param length how many days the stay takes; 0 where the sentence does not say
 */
record Stop(
        Chunk.@Nullable Where where,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable DateRange around,
        boolean inferred,
        @Nullable String monthIn,
        int length) {

    /** Which days of a stay an expression means. */
    enum Bound {
        WHOLE,
        START,
        END
    }

    static final Stop UNKNOWN = new Stop(null, null, null, null, false, null, 0);

    boolean isDated() {
        return start != null || end != null;
    }

    Stop at(Chunk.@Nullable Where newWhere) {
        return new Stop(newWhere, start, end, around, inferred, monthIn, length);
    }

    /** The same with the days of an expression; days that are known stay, and so do days that would not fit. */
    Stop with(DateRange range, Bound bound, boolean yearStated) {
        LocalDate newStart = start == null && bound != Bound.END ? range.first() : start;
        LocalDate newEnd = end == null && bound != Bound.START ? range.last() : end;
        if (newStart != null && newEnd != null && newEnd.isBefore(newStart)) {
            return this;
        }
        return new Stop(where, newStart, newEnd, around, inferred || !yearStated, monthIn, length);
    }

    Stop within(DateRange period) {
        return new Stop(where, start, end, period, inferred, monthIn, length);
    }

    /** The same with the days of another one. */
    Stop on(@Nullable LocalDate newStart, @Nullable LocalDate newEnd, boolean newInferred) {
        return new Stop(where, newStart, newEnd, around, newInferred, monthIn, length);
    }

    Stop inMonthOf(@Nullable String statement) {
        return statement == null ? this : new Stop(where, start, end, around, inferred, statement, length);
    }

    /** The same with so many days; one that is not known is counted from the other. */
    Stop lasting(int days) {
        Stop stop = new Stop(where, start, end, around, inferred, monthIn, days);
        if (start == null && end != null) {
            return stop.on(end.minusDays(days - 1L), end, inferred);
        }
        return start == null || (end != null && !end.equals(start))
                ? stop
                : stop.on(start, start.plusDays(days - 1L), inferred);
    }
}
