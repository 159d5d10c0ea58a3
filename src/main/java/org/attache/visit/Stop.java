package org.attache.visit;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a journey as a sentence tells it.
 *
 * @param where null where the sentence names no place
 * @param inferred whether a year or a day follows from the publication day
 */
record Stop(
        Chunk.@Nullable Where where,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean inferred) {

    /** Which days of a stay an expression means. */
    enum Bound {
        WHOLE,
        START,
        END
    }

    static final Stop UNKNOWN = new Stop(null, null, null, false);

    boolean isDated() {
        return start != null || end != null;
    }

    Stop at(Chunk.@Nullable Where newWhere) {
        return new Stop(newWhere, start, end, inferred);
    }

    /** The same with the days of an expression; days that are known stay, and so do days that would not fit. */
    Stop with(DateRange range, Bound bound, boolean yearStated) {
        LocalDate newStart = start == null && bound != Bound.END ? range.first() : start;
        LocalDate newEnd = end == null && bound != Bound.START ? range.last() : end;
        if (newStart != null && newEnd != null && newEnd.isBefore(newStart)) {
            return this;
        }
        return new Stop(where, newStart, newEnd, inferred || !yearStated);
    }

    /** The same with its last day counted from its first. */
    Stop lasting(int days) {
        return start == null || (end != null && !end.equals(start))
                ? this
                : new Stop(where, start, start.plusDays(days - 1L), inferred);
    }
}
