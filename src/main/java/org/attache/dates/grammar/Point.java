package org.attache.dates.grammar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.attache.dates.DateRange;
import org.attache.dates.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A day or a month as it was written.
 *
 * @param next where the text goes on behind it
 * @param year null where none stands there
 * @param day 0 for the whole month
 */
record Point(
        int next,
        @Nullable Integer year,
        int month,
        int day,
        @Nullable DayOfWeek weekday) {

    boolean isMonth() {
        return day == 0;
    }

    /** The same month's other day, which ends elsewhere. */
    Point withDay(int other, int end) {
        return new Point(end, year, month, other, other == day ? weekday : null);
    }

    /** The days from this point to the other, both included; null where there are none. A missing year is filled in. */
    @Nullable
    Expression to(Point other) {
        if (isMonth() != other.isMonth()) {
            return null;
        }
        try {
            MonthDay first = MonthDay.of(month, Math.max(day, 1));
            MonthDay last = MonthDay.of(other.month, other.isMonth() ? lastDay(other.month) : other.day);
            boolean wraps = last.isBefore(first);
            Precision precision = isMonth() ? Precision.MONTH : Precision.DAY;
            if (year == null && other.year == null) {
                return wraps && month == other.month
                        ? null
                        : new Yearly(first, last, precision, weekday, Pick.PLAIN, 0);
            }
            int firstYear = year != null ? year : yearBefore(other, wraps);
            int lastYear = other.year != null ? other.year : wraps ? firstYear + 1 : firstYear;
            LocalDate from = LocalDate.of(firstYear, month, Math.max(day, 1));
            LocalDate to = other.isMonth()
                    ? YearMonth.of(lastYear, other.month).atEndOfMonth()
                    : LocalDate.of(lastYear, other.month, other.day);
            return to.isBefore(from) ? null : new Expression.Fixed(new DateRange(from, to), precision);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int yearBefore(Point other, boolean wraps) {
        int last = other.year == null ? 0 : other.year;
        return wraps ? last - 1 : last;
    }

    private static int lastDay(int month) {
        return Month.of(month).maxLength();
    }
}
