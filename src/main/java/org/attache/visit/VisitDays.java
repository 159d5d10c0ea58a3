package org.attache.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/** The days of a visit as far as they are known. */
public final class VisitDays {

    private VisitDays() {}

    /** From the first to the last; empty where one of them is not known. */
    public static Optional<DateRange> of(Visit visit) {
        LocalDate first = first(visit);
        LocalDate last = last(visit);
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new DateRange(first, last));
    }

    /**
     * From its first to its last day, where only one of them is known that day alone, and where it has no dates its
     * vague time; null where no time is told.
     */
    public static @Nullable DateRange span(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        if (dates == null) {
            return visit.period() == null ? null : visit.period().value().days();
        }
        LocalDate start = dates.start() == null ? dates.end() : dates.start();
        LocalDate end = dates.end() == null ? start : dates.end();
        if (start == null || end == null) {
            return null;
        }
        return end.isBefore(start) ? new DateRange(end, start) : new DateRange(start, end);
    }

    /** How many days it takes; 0 where nobody knows. */
    public static long length(Visit visit) {
        return of(visit).map(DateRange::days).orElse(0L);
    }

    public static @Nullable LocalDate first(Visit visit) {
        return visit.dates() == null ? null : visit.dates().value().start();
    }

    /** The last day; where only the first is known, that. */
    public static @Nullable LocalDate last(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        return dates == null ? null : dates.end() == null ? dates.start() : dates.end();
    }

    /** The first day, or the first of a vague time. */
    public static @Nullable LocalDate beginning(Visit visit) {
        LocalDate first = first(visit);
        return first == null && visit.period() != null
                ? visit.period().value().days().first()
                : first;
    }
}
