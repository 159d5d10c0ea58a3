package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** Counts the days of visits. Pure. */
final class Stays {

    private Stays() {}

    /** From the first day to the last, one that is told by its first day alone being of that day. */
    static Optional<DateRange> days(Visit visit) {
        LocalDate start = start(visit);
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        LocalDate end = dates == null || dates.end() == null ? start : dates.end();
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new DateRange(start, end));
    }

    static @Nullable LocalDate start(Visit visit) {
        return visit.dates() == null ? null : visit.dates().value().start();
    }

    /** How many days a visit has, both included; 0 where that is not known. */
    static long length(Visit visit) {
        return days(visit).map(DateRange::days).orElse(0L);
    }

    /** "1 day", "3 days". */
    static String counted(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** The days of a range that none of some others has, joined where they follow each other. */
    static List<DateRange> gaps(DateRange range, List<DateRange> taken) {
        List<DateRange> gaps = new ArrayList<>();
        LocalDate day = range.first();
        while (!day.isAfter(range.last())) {
            LocalDate here = day;
            LocalDate until = taken.stream()
                    .filter(other -> other.contains(DateRange.on(here)))
                    .map(DateRange::last)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            if (until != null) {
                day = until.plusDays(1);
            } else {
                LocalDate next = taken.stream()
                        .map(DateRange::first)
                        .filter(first -> first.isAfter(here) && !first.isAfter(range.last()))
                        .min(LocalDate::compareTo)
                        .orElse(range.last().plusDays(1));
                gaps.add(new DateRange(day, next.minusDays(1)));
                day = next;
            }
        }
        return gaps;
    }
}
