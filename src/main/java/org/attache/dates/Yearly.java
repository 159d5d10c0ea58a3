package org.attache.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Days without a year. Where the last one comes before the first in the calendar, they run over New Year.
 *
 * @param weekday that of the first day where the words name it; it decides the year where it can
 * @param years with {@link Pick#THIS}: how many years after the one of the reference day
 */
record Yearly(
        MonthDay first,
        MonthDay last,
        Precision precision,
        @Nullable DayOfWeek weekday,
        Pick pick,
        int years) implements Expression {

    /** February 29 is at most eight years away. */
    private static final int REACH = 8;

    static Yearly of(MonthDay first, MonthDay last, Precision precision) {
        return new Yearly(first, last, precision, null, Pick.PLAIN, 0);
    }

    @Override
    public Meaning meaning(Anchor anchor) {
        LocalDate day = anchor.day();
        if (day == null) {
            return new Meaning.Yearless(first, last, precision);
        }
        return new Meaning.Dated(nearest(day, anchor.sense()), precision, false);
    }

    /** The days in this year, which is that of the first one; null where February 29 is not in it. */
    @Nullable
    DateRange in(int year) {
        if (precision == Precision.DAY && !first.isValidYear(year)) {
            return null;
        }
        LocalDate from = first.atYear(year);
        if (precision == Precision.WEEK) {
            return new DateRange(from, from.plusDays(6));
        }
        return new DateRange(from, last.atYear(last.isBefore(first) ? year + 1 : year));
    }

    private DateRange nearest(LocalDate day, Sense sense) {
        List<DateRange> choices = IntStream.rangeClosed(day.getYear() - REACH, day.getYear() + REACH)
                .mapToObj(this::in)
                .filter(range -> range != null && isAllowed(range, day, sense))
                .sorted(Comparator.comparingLong(range -> distance(range, day)))
                .toList();
        DateRange best = choices.getFirst();
        return choices.stream()
                .filter(range -> range.first().getDayOfWeek() == weekday && distance(range, day) < 400)
                .findFirst()
                .orElse(best);
    }

    private boolean isAllowed(DateRange range, LocalDate day, Sense sense) {
        return switch (pick) {
            case LAST -> range.last().isBefore(day);
            case NEXT -> range.first().isAfter(day);
            case THIS -> range.first().getYear() == day.getYear() + years || first.equals(MonthDay.of(2, 29));
            case PLAIN ->
                switch (sense) {
                    case NEAREST -> true;
                    case PAST -> !range.first().isAfter(day);
                    case FUTURE -> !range.last().isBefore(day);
                };
        };
    }

    private static long distance(DateRange range, LocalDate day) {
        if (range.contains(day)) {
            return 0;
        }
        return range.first().isAfter(day)
                ? ChronoUnit.DAYS.between(day, range.first())
                : ChronoUnit.DAYS.between(range.last(), day);
    }
}
