package org.attache.dates.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Years;
import org.jspecify.annotations.Nullable;

/** Counted parts of months and years: {@code the second week of May}, {@code the first Monday in June 2024}. */
final class PartGrammar {

    private static final int LAST = -1;

    /** Every month has so many weeks, and days of one name, in full. */
    private static final int MOST = 4;

    private final Tokens tokens;
    private final CalendarGrammar calendar;

    PartGrammar(Tokens tokens, CalendarGrammar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /** The part that begins here with an ordinal or {@code last}; null where none does. */
    @Nullable
    Match at(int from) {
        int count = tokens.is(from, Kind.LAST) ? LAST : tokens.value(from);
        int link = from + 2;
        if (count == 0 || (!tokens.is(link, Kind.OF) && !tokens.is(link, Kind.IN))) {
            return null;
        }
        int whole = tokens.skip(link + 1, Kind.THE);
        Point month = calendar.point(whole);
        if (month != null) {
            return ofMonth(from, count, month);
        }
        Token year = tokens.at(whole);
        boolean named = year.kind() == Kind.NUMBER && year.digits() == 4 && Years.isPlausible(year.value());
        return named ? ofYear(from, count, year.value(), whole + 1) : null;
    }

    private @Nullable Match ofMonth(int from, int count, Point month) {
        Expression whole = month.isMonth() && count <= MOST ? month.to(month) : null;
        if (whole == null) {
            return null;
        }
        int unit = from + 1;
        if (tokens.is(unit, Kind.WEEKDAY)) {
            DayOfWeek day = DayOfWeek.of(tokens.value(unit));
            return Match.of(from, month.next(), part(whole, Precision.DAY, days -> weekday(days, count, day)));
        }
        boolean half = tokens.word(unit).equals("half") && count <= 2;
        if (!half && !tokens.word(unit).equals("week")) {
            return null;
        }
        return Match.of(
                from,
                month.next(),
                part(whole, Precision.WEEK, days -> half ? half(days, count == 1) : week(days, count)));
    }

    private static Expression part(Expression whole, Precision precision, UnaryOperator<DateRange> cut) {
        return new Expression.Part(
                whole, dated -> new Meaning.Dated(cut.apply(dated.range()), precision, dated.yearStated()));
    }

    private static DateRange weekday(DateRange month, int count, DayOfWeek day) {
        return DateRange.on(month.first().with(TemporalAdjusters.dayOfWeekInMonth(count, day)));
    }

    /** The first seven days are the first week, and so on; the last seven are the last. */
    private static DateRange week(DateRange month, int count) {
        LocalDate first =
                count == LAST ? month.last().minusDays(6) : month.first().plusWeeks(count - 1L);
        return new DateRange(first, first.plusDays(6));
    }

    private static DateRange half(DateRange month, boolean first) {
        LocalDate middle = month.first().plusDays(14);
        return first ? new DateRange(month.first(), middle) : new DateRange(middle.plusDays(1), month.last());
    }

    private @Nullable Match ofYear(int from, int count, int year, int until) {
        int months = switch (tokens.word(from + 1)) {
            case "half" -> 6;
            case "quarter" -> 3;
            default -> 0;
        };
        int parts = months == 0 ? 0 : 12 / months;
        if (parts == 0 || count > parts) {
            return null;
        }
        int part = count == LAST ? parts : count;
        YearMonth last = YearMonth.of(year, part * months);
        DateRange range = new DateRange(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
        return Match.of(from, until, new Expression.Fixed(range, Precision.SEASON));
    }
}
