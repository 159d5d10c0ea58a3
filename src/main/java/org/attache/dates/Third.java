package org.attache.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/** What {@code early}, {@code mid} and {@code late} make of a month, ten days, and of a year, four months. */
final class Third {

    private Third() {}

    /** The third that a word means of an expression; all of it where it is neither one month nor one year. */
    static Expression of(String word, Expression whole) {
        return switch (word) {
            case "early" -> new Expression.Part(whole, dated -> cut(dated, 0));
            case "mid" -> new Expression.Part(whole, dated -> cut(dated, 1));
            case "late" -> new Expression.Part(whole, dated -> cut(dated, 2));
            default -> whole;
        };
    }

    private static Meaning.Dated cut(Meaning.Dated whole, int third) {
        LocalDate first = whole.range().first();
        YearMonth month = YearMonth.from(first);
        DateRange range = switch (whole.precision()) {
            case MONTH ->
                new DateRange(
                        first.plusDays(10L * third),
                        third == 2 ? month.atEndOfMonth() : first.plusDays(10L * third + 9));
            case YEAR ->
                new DateRange(
                        first.plusMonths(4L * third),
                        month.plusMonths(4L * third + 3).atEndOfMonth());
            case DAY, WEEK, SEASON, DECADE -> whole.range();
        };
        return isOne(whole) ? new Meaning.Dated(range, whole.precision(), whole.yearStated()) : whole;
    }

    private static boolean isOne(Meaning.Dated whole) {
        YearMonth first = YearMonth.from(whole.range().first());
        YearMonth last = YearMonth.from(whole.range().last());
        return switch (whole.precision()) {
            case MONTH -> first.equals(last);
            case YEAR -> first.getYear() == last.getYear();
            case DAY, WEEK, SEASON, DECADE -> false;
        };
    }
}
