package org.attache.people;

import java.time.YearMonth;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The month that a text has named last, which days without one belong to.
 *
 * @param statement the one that names it
 */
public record NamedMonth(YearMonth month, boolean yearStated, String statement) {

    /** The month that a date names; null where it names none. */
    static @Nullable NamedMonth of(DateMention date, String statement) {
        return date.meaning() instanceof Meaning.Dated dated && isWithinMonths(dated.precision())
                ? new NamedMonth(YearMonth.from(dated.range().last()), dated.yearStated(), statement)
                : null;
    }

    private static boolean isWithinMonths(Precision precision) {
        return switch (precision) {
            case DAY, WEEK, MONTH -> true;
            case SEASON, YEAR, DECADE -> false;
        };
    }
}
