package org.attache.dates.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.attache.dates.DateRange;
import org.attache.dates.Precision;

/** Weeks (from Monday, as in ISO 8601), months and years as days. */
final class CalendarUnit {

    private CalendarUnit() {}

    static DateRange holding(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> {
                LocalDate monday = day.with(DayOfWeek.MONDAY);
                yield new DateRange(monday, monday.plusDays(6));
            }
            case MONTHS -> new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEARS -> years(day.getYear(), day.getYear());
            default -> DateRange.on(day);
        };
    }

    static DateRange years(int first, int last) {
        return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Precision.WEEK;
            case MONTHS -> Precision.MONTH;
            case YEARS -> Precision.YEAR;
            default -> Precision.DAY;
        };
    }
}
