package org.attache.dates.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.attache.dates.Anchor;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Days without a year. Where the last one comes before the first in the calendar, they run over New Year.
 *
 * @param weekday that of the first day where the words name it; it decides the year where it can
 * @param years with {@link Pick#THIS}: how many years after the one of the reference day
 */
public record Yearly(
        MonthDay first,
        MonthDay last,
        Precision precision,
        @Nullable DayOfWeek weekday,
        Pick pick,
        int years) implements Expression {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** The last winter that is over can have begun in the year before last. */
    private static final int REACH = 2;

    /** From one February 29 to the next it can be eight years. */
    private static final int LEAP_REACH = 8;

    /** A weekday moves a date by a year at most; where it fits neither year, it is taken for a slip. */
    private static final int WEEKDAY_REACH = 400;

    public static Yearly of(MonthDay first, MonthDay last, Precision precision) {
        return new Yearly(first, last, precision, null, Pick.PLAIN, 0);
    }

    /** The same days in the year so many after that of the reference day. */
    Yearly inYear(int distance) {
        return new Yearly(first, last, precision, weekday, Pick.THIS, distance);
    }

    Yearly picked(Pick other) {
        return new Yearly(first, last, precision, weekday, other, 0);
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
    public DateRange in(int year) {
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
        int centre = day.getYear() + years;
        int reach = isLeapDay() ? LEAP_REACH : REACH;
        DateRange nearest = null;
        DateRange onWeekday = null;
        for (int year = centre - reach; year <= centre + reach; year++) {
            DateRange range = in(year);
            if (range != null && isAllowed(range, day, sense)) {
                nearest = nearer(nearest, range, day);
                if (range.first().getDayOfWeek() == weekday) {
                    onWeekday = nearer(onWeekday, range, day);
                }
            }
        }
        boolean weekdayFits = onWeekday != null && distance(onWeekday, day) < WEEKDAY_REACH;
        return Objects.requireNonNull(weekdayFits ? onWeekday : nearest, "each day comes within the reach");
    }

    private static DateRange nearer(@Nullable DateRange best, DateRange other, LocalDate day) {
        return best == null || distance(other, day) < distance(best, day) ? other : best;
    }

    private boolean isLeapDay() {
        return precision == Precision.DAY && (first.equals(LEAP_DAY) || last.equals(LEAP_DAY));
    }

    private boolean isAllowed(DateRange range, LocalDate day, Sense sense) {
        return switch (pick) {
            case LAST -> range.last().isBefore(day);
            case NEXT -> range.first().isAfter(day);
            case THIS ->
                precision == Precision.SEASON
                        || range.first().getYear() == day.getYear() + years
                        || first.equals(MonthDay.of(2, 29));
            case PLAIN, AHEAD ->
                switch (sense) {
                    case NEAREST, COMING -> true;
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
