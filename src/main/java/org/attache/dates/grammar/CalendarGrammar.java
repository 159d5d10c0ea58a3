package org.attache.dates.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days and months by name, and ranges of them: {@code December 4 to 7, 2023}, {@code 30 May - 2 June}, {@code May
 * 2024}.
 */
final class CalendarGrammar {

    private final Tokens tokens;
    private final Context context;

    CalendarGrammar(Tokens tokens) {
        this.tokens = tokens;
        this.context = new Context(tokens);
    }

    /**
     * What stands around one month's name.
     *
     * @param list null for the whole month
     * @param point the first day, or the month
     */
    private record Written(@Nullable DayList list, Point point) {}

    /** The calendar expression that begins here; null where none does. */
    @Nullable
    Match at(int from) {
        boolean between = tokens.is(tokens.is(from - 1, Kind.THE) ? from - 2 : from - 1, Kind.BETWEEN);
        Written written = written(from, between);
        if (written == null) {
            return toNamedMonth(from, between);
        }
        Point point = written.point();
        DayList list = written.list();
        if (list != null && !list.isOneDay()) {
            return several(from, list, point);
        }
        Match range = range(from, point, between);
        if (range != null) {
            return range;
        }
        Expression alone = point.to(point);
        return alone == null ? new Match(point.next(), List.of()) : ofYear(from, point.next(), alone);
    }

    /** {@code Thursday 9 to Sunday 12 October}: only the last day has the month of both. */
    private @Nullable Match toNamedMonth(int from, boolean between) {
        int mark = weekdayEnd(from);
        DayList first = mark == from ? null : DayList.at(tokens, context, tokens.skip(mark, Kind.THE), between);
        if (first == null || !first.isOneDay()) {
            return null;
        }
        int link = first.next();
        boolean links =
                tokens.is(link, Kind.TO) || tokens.is(link, Kind.DASH) || (between && tokens.is(link, Kind.AND));
        int second = tokens.skip(link + 1, Kind.THE);
        Point last = links && weekdayEnd(second) > second ? point(second) : null;
        int day = first.items().getFirst().first();
        Expression expression = last == null || last.isMonth() || last.day() <= day
                ? null
                : new Point(link, last.year(), last.month(), day, DayOfWeek.of(tokens.value(from))).to(last);
        return expression == null || last == null ? null : ofYear(from, last.next(), expression);
    }

    /** Where the text goes on behind a weekday's name; the same place where none stands there. */
    private int weekdayEnd(int from) {
        if (!tokens.is(from, Kind.WEEKDAY) && !tokens.is(from, Kind.SHORT_WEEKDAY)) {
            return from;
        }
        int dot = tokens.is(from, Kind.SHORT_WEEKDAY) ? tokens.skip(from + 1, Kind.DOT) : from + 1;
        return tokens.isMark(dot, '(') ? dot + 1 : tokens.skip(dot, Kind.COMMA);
    }

    /** The single day or month that begins here; null where none does. */
    @Nullable
    Point point(int from) {
        Written written = written(from, false);
        return written == null || (written.list() != null && !written.list().isOneDay()) ? null : written.point();
    }

    private @Nullable Match range(int from, Point first, boolean between) {
        int comma = tokens.skip(first.next(), Kind.COMMA);
        int link = tokens.is(comma, Kind.TO) ? comma : first.next();
        boolean links =
                tokens.is(link, Kind.TO) || tokens.is(link, Kind.DASH) || (between && tokens.is(link, Kind.AND));
        if (!links) {
            return null;
        }
        int second = tokens.skip(link + 1, Kind.THE);
        Point last = first.isMonth() && tokens.is(second, Kind.MONTH) ? month(second, true) : point(second);
        if (last == null && !first.isMonth() && !tokens.is(link, Kind.DASH)) {
            last = dayOfSameMonth(first, second);
        }
        Expression expression = last == null ? null : first.to(last);
        return expression == null || last == null ? null : ofYear(from, last.next(), expression);
    }

    /** The 7th in {@code from the 4th of December until the 7th}. */
    private @Nullable Point dayOfSameMonth(Point first, int from) {
        DayList day = DayList.at(tokens, context, from, false);
        return day != null && day.isOneDay() && !context.isCounted(day.next())
                ? first.withDay(day.items().getFirst().first(), day.next())
                : null;
    }

    private Match several(int from, DayList list, Point point) {
        List<Found> found = new ArrayList<>();
        for (DayList.Days days : list.items()) {
            boolean isFirst = days.equals(list.items().getFirst());
            boolean isLast = days.equals(list.items().getLast());
            boolean monthAfter = point.next() > list.next() && isLast;
            Expression expression =
                    point.withDay(days.first(), point.next()).to(point.withDay(days.last(), point.next()));
            if (expression != null) {
                found.add(
                        new Found(isFirst ? from : days.from(), monthAfter ? point.next() : days.until(), expression));
            }
        }
        return new Match(point.next(), found);
    }

    /** Adds the year that follows in words, as in {@code May next year}. */
    private Match ofYear(int from, int until, Expression expression) {
        int word = tokens.skip(until, Kind.OF);
        boolean year = tokens.word(word + 1).equals("year");
        Integer years = switch (tokens.kind(word)) {
            case THIS -> 0;
            case LAST -> -1;
            case NEXT -> 1;
            default -> null;
        };
        return year && years != null && expression instanceof Yearly yearly
                ? Match.of(from, word + 2, yearly.inYear(years))
                : Match.of(from, until, expression);
    }

    private @Nullable Written written(int from, boolean between) {
        int mark = weekdayEnd(from);
        if (mark == from) {
            return plain(from, between, null);
        }
        Written written = plain(tokens.skip(mark, Kind.THE), between, DayOfWeek.of(tokens.value(from)));
        return written == null || written.point().isMonth() ? null : written;
    }

    private @Nullable Written plain(int from, boolean between, @Nullable DayOfWeek weekday) {
        if (isMonthName(from)) {
            return monthFirst(from, between, weekday);
        }
        if (tokens.is(from, Kind.ORDINAL_WORD) && tokens.is(from + 1, Kind.OF)) {
            int day = tokens.value(from);
            return dayFirst(new DayList(new DayList.Days(day, day, from, from + 1)), from + 2, weekday);
        }
        DayList list = DayList.at(tokens, context, from, between);
        if (list == null) {
            return null;
        }
        int month = tokens.is(list.next() - 1, Kind.ORDINAL) ? tokens.skip(list.next(), Kind.OF) : list.next();
        return dayFirst(list, month, weekday);
    }

    private @Nullable Written dayFirst(DayList list, int month, @Nullable DayOfWeek weekday) {
        boolean verb = context.isVerb(month) && !tokens.isCapital(month) && tokens.is(month + 1, Kind.WORD);
        if (!isMonthName(month) || verb) {
            return null;
        }
        int dot = afterMonth(month);
        int end = tokens.is(dot, Kind.NUMBER) || tokens.is(dot, Kind.COMMA) ? dot : month + 1;
        int day = list.items().getFirst().first();
        return new Written(list, withYear(new Point(end, null, tokens.value(month), day, weekday)));
    }

    private @Nullable Written monthFirst(int from, boolean between, @Nullable DayOfWeek weekday) {
        DayList list = DayList.at(tokens, context, tokens.skip(afterMonth(from), Kind.THE), between);
        if (list != null && isMonthName(list.next())) {
            list = list.firstDay();
        }
        boolean counted = list != null
                && context.isCounted(list.next())
                && (tokens.is(from - 1, Kind.IN) || (context.isVerb(from) && !tokens.isCapital(from)));
        if (list == null || counted) {
            Point month = month(from, false);
            return month == null ? null : new Written(null, month);
        }
        int day = list.items().getFirst().first();
        return new Written(list, withYear(new Point(list.next(), null, tokens.value(from), day, weekday)));
    }

    /**
     * A month without a day.
     *
     * @param sure whether the words before say that a month comes
     */
    private @Nullable Point month(int from, boolean sure) {
        Point month = withYear(new Point(afterMonth(from), null, tokens.value(from), 0, null));
        if (month.year() != null) {
            return month;
        }
        boolean meant = (sure && tokens.isCapital(from)) || context.isMonth(from);
        return meant ? new Point(from + 1, null, tokens.value(from), 0, null) : null;
    }

    private Point withYear(Point point) {
        int at = point.next();
        int year = tokens.is(at, Kind.COMMA) || (point.isMonth() && tokens.is(at, Kind.OF)) ? at + 1 : at;
        Token token = tokens.at(year);
        boolean fits = token.kind() == Kind.NUMBER
                && token.digits() == 4
                && token.value() >= 1000
                && !context.isSurelyCounted(year + 1);
        return fits ? new Point(year + 1, token.value(), point.month(), point.day(), point.weekday()) : point;
    }

    private int afterMonth(int month) {
        return tokens.is(month, Kind.SHORT_MONTH) ? tokens.skip(month + 1, Kind.DOT) : month + 1;
    }

    private boolean isMonthName(int index) {
        return tokens.is(index, Kind.MONTH) || tokens.is(index, Kind.SHORT_MONTH);
    }
}
