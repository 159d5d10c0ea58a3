package org.attache.dates.grammar;

import java.time.YearMonth;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;

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
        YearMonth first = YearMonth.from(whole.range().first());
        YearMonth last = YearMonth.from(whole.range().last());
        DateRange range = whole.range();
        if (whole.precision() == Precision.MONTH && first.equals(last)) {
            int from = 1 + 10 * third;
            range = new DateRange(first.atDay(from), third == 2 ? first.atEndOfMonth() : first.atDay(from + 9));
        } else if (whole.precision() == Precision.YEAR && first.getYear() == last.getYear()) {
            YearMonth from = first.plusMonths(4L * third);
            range = new DateRange(from.atDay(1), from.plusMonths(3).atEndOfMonth());
        }
        return new Meaning.Dated(range, whole.precision(), whole.yearStated());
    }
}
