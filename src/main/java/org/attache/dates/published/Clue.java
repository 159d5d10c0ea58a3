package org.attache.dates.published;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.attache.dates.Precision;
import org.attache.dates.grammar.DigitDate;
import org.attache.dates.grammar.Expression;
import org.attache.dates.grammar.Pick;
import org.attache.dates.grammar.Yearly;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of the day on which it appeared.
 *
 * @param day a single day, with or without its year
 * @param ahead how many days after the publication it is
 * @param token where the clue stands
 */
record Clue(Expression day, int ahead, int token) {

    /** The first day of an expression that names days of the calendar; null where it does not. */
    static @Nullable Expression firstDay(Expression expression) {
        return switch (expression) {
            case Expression.Fixed fixed ->
                fixed.precision() == Precision.DAY
                        ? new Expression.Fixed(DateRange.on(fixed.range().first()), Precision.DAY)
                        : null;
            case Yearly yearly ->
                yearly.precision() == Precision.DAY && yearly.pick() == Pick.PLAIN
                        ? new Yearly(yearly.first(), yearly.first(), Precision.DAY, yearly.weekday(), Pick.PLAIN, 0)
                        : null;
            case Expression.Weekdays weekdays -> null;
            case Expression.Shifted shifted -> null;
            case Expression.Span span -> null;
            case Expression.Part part -> null;
            case DigitDate.EitherOrder either -> null;
        };
    }

    boolean isDated() {
        return day instanceof Expression.Fixed;
    }

    /** The day of publication, with the clue's own year or else this one; null where the clue's day is not in it. */
    @Nullable
    LocalDate in(int year) {
        DateRange range = switch (day) {
            case Expression.Fixed fixed -> fixed.range();
            case Yearly yearly -> yearly.in(year);
            default -> null;
        };
        return range == null ? null : range.first().minusDays(ahead);
    }
}
