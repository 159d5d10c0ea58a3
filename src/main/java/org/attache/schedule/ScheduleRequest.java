package org.attache.schedule;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which visits are wanted; each part narrows, a part that is null does not.
 *
 * @param during visits with at least one known day in this range, or with a vague time that overlaps it
 * @param person a name or a part of it, as people write it
 * @param knownBy only what was published by this day, or on no known day
 */
public record ScheduleRequest(
        @Nullable DateRange during,
        @Nullable String person,
        @Nullable String country,
        @Nullable String place,
        @Nullable Status status,
        LocalDate knownBy) {

    /** The range between two days, either of which may be left open; null where both are. */
    public static @Nullable DateRange between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null && last == null
                ? null
                : new DateRange(
                        first == null ? LocalDate.of(1, 1, 1) : first,
                        last == null ? LocalDate.of(9999, 12, 31) : last);
    }
}
