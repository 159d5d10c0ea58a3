package org.attache.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row that say who is where and when, as the table has them.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param yearless its days where it names no year; both days are null then, and this is null otherwise
 */
public record ScheduleEntry(
        String visitor,
        @Nullable String role,
        @Nullable String country,
        @Nullable String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String purpose,
        @Nullable YearlessDays yearless) {

    /** A row that names the year of its days, or no days. */
    public ScheduleEntry(
            String visitor,
            @Nullable String role,
            @Nullable String country,
            @Nullable String place,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String purpose) {
        this(visitor, role, country, place, start, end, purpose, null);
    }
}
