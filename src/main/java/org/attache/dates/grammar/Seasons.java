package org.attache.dates.grammar;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.attache.dates.DateRange;
import org.attache.dates.Precision;

/**
 * Months and the seasons of the northern hemisphere, three whole months each: spring begins with March. A winter bears
 * the year in which it begins.
 */
final class Seasons {

    private Seasons() {}

    static Yearly month(int month) {
        return Yearly.of(MonthDay.of(month, 1), end(month), Precision.MONTH);
    }

    /** @param season 0 for winter, 1 for spring … */
    static Yearly season(int season) {
        int first = season == 0 ? 12 : season * 3;
        return Yearly.of(MonthDay.of(first, 1), end(first % 12 + 2), Precision.SEASON);
    }

    static DateRange season(int season, int year) {
        int first = season == 0 ? 12 : season * 3;
        YearMonth month = YearMonth.of(year, first);
        return new DateRange(month.atDay(1), month.plusMonths(2).atEndOfMonth());
    }

    private static MonthDay end(int month) {
        return MonthDay.of(month, Month.of(month).maxLength());
    }
}
