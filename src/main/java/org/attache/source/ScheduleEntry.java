package org.attache.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row that say who is where and when, as the table has them.
 *
 * @param start first day
 * @param end last day, inclusive
 */
public record ScheduleEntry(
        String visitor,
        @Nullable String role,
        @Nullable String country,
        @Nullable String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String purpose) {}
