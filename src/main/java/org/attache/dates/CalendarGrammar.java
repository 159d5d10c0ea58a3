package org.attache.dates;

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

    /** Days of one month with all that was written of them. */
    private record Days(DayList list, Point first) {}

    /** The calendar expression that begins here; null where none does. */
    @Nullable
    Match at(int from) {
        boolean between = isBetween(from);
        Days days = days(from, between);
        if (days == null) {
            return null;
        }
        Point first = days.first();
        if (days.list().days().size() > 1) {
            return several(from, days);
        }
        Match range = range(from, first, between);
        if (range != null) {
            return range;
        }
        Expression alone = first.alone();
        return alone == null ? new Match(first.next(), List.of()) : Match.of(from, first.next(), alone);
    }

    /** The single day or month that begins here; null where none does. */
    @Nullable
    Point point(int from) {
        Days days = days(from, false);
        return days == null || days.list().days().size() > 1 ? null : days.first();
    }

    private @Nullable Match range(int from, Point first, boolean between) {
        int link = tokens.is(first.next() + 1, Kind.TO) ? tokens.skip(first.next(), Kind.COMMA) : first.next();
        boolean links =
                tokens.is(link, Kind.TO) || tokens.is(link, Kind.DASH) || (between && tokens.is(link, Kind.AND));
        if (!links) {
            return null;
        }
        int second = tokens.skip(link + 1, Kind.THE);
        Point last = first.isMonth() && tokens.is(second, Kind.MONTH) ? month(second, true) : point(second);
        if (last == null) {
            DayList day =
                    first.isMonth() || tokens.is(link, Kind.DASH) ? null : DayList.at(tokens, context, second, false);
            if (day == null
                    || day.first() <= first.day()
                    || context.isCounted(day.places().getFirst() + 1)) {
                return null;
            }
            last = new Point(second + 1, first.year(), first.month(), day.first(), null);
        }
        Expression expression = first.to(last);
        return expression == null ? null : Match.of(from, last.next(), expression);
    }

    private @Nullable Match several(int from, Days days) {
        DayList list = days.list();
        Point first = days.first();
        if (list.isRange()) {
            Expression expression = first.withDay(list.first()).to(first.withDay(list.last()));
            return expression == null ? new Match(first.next(), List.of()) : Match.of(from, first.next(), expression);
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < list.days().size(); i++) {
            Expression day = first.withDay(list.days().get(i)).alone();
            boolean isLast = i == list.days().size() - 1;
            int place = list.places().get(i);
            if (day != null) {
                found.add(new Found(i == 0 ? from : place, isLast ? first.next() : place + 1, day));
            }
        }
        return new Match(first.next(), found);
    }

    private @Nullable Days days(int from, boolean between) {
        boolean weekday = tokens.is(from, Kind.WEEKDAY) || tokens.is(from, Kind.SHORT_WEEKDAY);
        if (!weekday) {
            return plainDays(from, between, null);
        }
        int dot = tokens.is(from, Kind.SHORT_WEEKDAY) ? tokens.skip(from + 1, Kind.DOT) : from + 1;
        int comma = tokens.skip(dot, Kind.COMMA);
        Days days = plainDays(tokens.skip(comma, Kind.THE), between, DayOfWeek.of(tokens.value(from)));
        return days == null || days.first().isMonth() ? null : days;
    }

    private @Nullable Days plainDays(int from, boolean between, @Nullable DayOfWeek weekday) {
        if (tokens.is(from, Kind.MONTH) || tokens.is(from, Kind.SHORT_MONTH)) {
            return monthFirst(from, between, weekday);
        }
        DayList list = DayList.at(tokens, context, from, between);
        if (list == null) {
            return spelledDay(from, weekday);
        }
        int month = tokens.is(list.next() - 1, Kind.ORDINAL) ? tokens.skip(list.next(), Kind.OF) : list.next();
        return dayFirst(list, month, weekday);
    }

    private @Nullable Days spelledDay(int from, @Nullable DayOfWeek weekday) {
        if (!tokens.is(from, Kind.ORDINAL_WORD) || !tokens.is(from + 1, Kind.OF)) {
            return null;
        }
        return dayFirst(new DayList(List.of(tokens.value(from)), List.of(from), false, from + 1), from + 2, weekday);
    }

    private @Nullable Days dayFirst(DayList list, int month, @Nullable DayOfWeek weekday) {
        boolean named = tokens.is(month, Kind.MONTH) || tokens.is(month, Kind.SHORT_MONTH);
        if (!named || (context.isVerb(month) && !tokens.isCapital(month) && tokens.is(month + 1, Kind.WORD))) {
            return null;
        }
        int end = tokens.is(month, Kind.SHORT_MONTH) ? tokens.skip(month + 1, Kind.DOT) : month + 1;
        int bare = tokens.is(end, Kind.NUMBER) || tokens.is(end, Kind.COMMA) ? end : month + 1;
        Point point = new Point(bare, null, tokens.value(month), list.first(), weekday);
        return new Days(list, withYear(point));
    }

    private @Nullable Days monthFirst(int from, boolean between, @Nullable DayOfWeek weekday) {
        int end = tokens.is(from, Kind.SHORT_MONTH) ? tokens.skip(from + 1, Kind.DOT) : from + 1;
        int day = tokens.skip(end, Kind.THE);
        DayList list = DayList.at(tokens, context, day, between);
        boolean counted = list != null
                && context.isCounted(list.places().getLast() + 1)
                && (tokens.is(from - 1, Kind.IN) || (context.isVerb(from) && !tokens.isCapital(from)));
        if (list == null || counted) {
            Point month = month(from, false);
            return month == null ? null : new Days(new DayList(List.of(0), List.of(from), false, month.next()), month);
        }
        return new Days(list, withYear(new Point(list.next(), null, tokens.value(from), list.first(), weekday)));
    }

    /**
     * A month without a day.
     *
     * @param sure whether the words before say that a month comes
     */
    private @Nullable Point month(int from, boolean sure) {
        int end = tokens.is(from, Kind.SHORT_MONTH) ? tokens.skip(from + 1, Kind.DOT) : from + 1;
        Point month = new Point(end, null, tokens.value(from), 0, null);
        Point dated = withYear(month);
        if (dated.year() != null) {
            return dated;
        }
        boolean capital = sure && tokens.isCapital(from);
        return capital || context.isMonth(from) ? new Point(from + 1, null, tokens.value(from), 0, null) : null;
    }

    private Point withYear(Point point) {
        int at = point.next();
        int year = tokens.is(at, Kind.COMMA) || (point.isMonth() && tokens.is(at, Kind.OF)) ? at + 1 : at;
        Token token = tokens.at(year);
        boolean fits = token.kind() == Kind.NUMBER
                && token.end() - token.start() == 4
                && token.value() >= 1000
                && !context.isSurelyCounted(year + 1);
        return fits ? point.withYear(token.value(), year + 1) : point;
    }

    private boolean isBetween(int from) {
        return tokens.is(tokens.is(from - 1, Kind.THE) ? from - 2 : from - 1, Kind.BETWEEN);
    }
}
