package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.dates.DateRange;

/** Counts the days of visits. Pure. */
final class Stays {

    private Stays() {}

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
