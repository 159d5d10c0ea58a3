package org.attache.dates.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.attache.dates.Anchor;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A day in digits with slashes or hyphens, such as {@code 04/12/2026} or {@code 28/06}.
 *
 * @param year 0 where none stands there
 */
public record DigitDate(int first, int second, int year) {

    private static final int HUNDRED = 100;

    private static final int LEAP_YEAR = 2000;

    /** Of years with two digits the later ones are of the century before, as in POSIX. */
    private static final int LAST_OF_CENTURY = 68;

    /** As a token holds it. */
    int packed() {
        return (year * HUNDRED + first) * HUNDRED + second;
    }

    static DigitDate of(int packed) {
        return new DigitDate(packed / HUNDRED % HUNDRED, packed % HUNDRED, packed / HUNDRED / HUNDRED);
    }

    static int century(int year) {
        return year > LAST_OF_CENTURY ? 1900 + year : 2000 + year;
    }

    /** Whether it is a day in any order. */
    boolean isDay() {
        return point(DayOrder.DAY_FIRST, 0) != null || point(DayOrder.MONTH_FIRST, 0) != null;
    }

    /** The day in an order; null where there is none. */
    @Nullable
    Point point(DayOrder order, int next) {
        int month = order == DayOrder.DAY_FIRST ? second : first;
        int day = order == DayOrder.DAY_FIRST ? first : second;
        try {
            LocalDate.of(year == 0 ? LEAP_YEAR : year, month, day);
            return new Point(next, year == 0 ? null : year, month, day, null);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** From one such day to another in whatever order both have; null where they have none in common. */
    static @Nullable Expression from(DigitDate start, DigitDate end) {
        Expression dayFirst = from(start, end, DayOrder.DAY_FIRST);
        Expression monthFirst = from(start, end, DayOrder.MONTH_FIRST);
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return new EitherOrder(dayFirst, monthFirst);
    }

    private static @Nullable Expression from(DigitDate start, DigitDate end, DayOrder order) {
        Point first = start.point(order, 0);
        Point last = end.point(order, 0);
        return first == null || last == null ? null : first.to(last);
    }

    /** Days that can be read in both orders. */
    public record EitherOrder(Expression dayFirst, Expression monthFirst) implements Expression {

        @Override
        public Meaning meaning(Anchor anchor) {
            return switch (anchor.order()) {
                case DAY_FIRST -> dayFirst.meaning(anchor);
                case MONTH_FIRST -> monthFirst.meaning(anchor);
                case UNKNOWN -> new Meaning.Unordered();
            };
        }
    }
}
