package org.attache.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of one month as they stand beside its name: {@code 7}, {@code 4 to 7}, {@code 4 and 9}, {@code 6 or 7},
 * {@code 3-4, 12 and 16-17}.
 *
 * @param next where the text goes on behind the last
 */
record DayList(List<Days> items, int next) {

    /** One day or the first and the last of several, and the tokens they take. */
    record Days(int first, int last, int from, int until) {

        boolean isRange() {
            return last > first;
        }
    }

    /** A longer list is no list of days. */
    private static final int MOST = 31;

    DayList(Days only) {
        this(List.of(only), only.until());
    }

    /** The first day alone. */
    DayList firstDay() {
        Days first = items.getFirst();
        return new DayList(new Days(first.first(), first.first(), first.from(), first.from() + 1));
    }

    /** Whether it is a single day. */
    boolean isOneDay() {
        return items.size() == 1 && !items.getFirst().isRange();
    }

    /**
     * Reads the days from this place on; null where there is none.
     *
     * @param between whether the word {@code between} stands before, so that {@code and} makes a range
     */
    static @Nullable DayList at(Tokens tokens, Context context, int start, boolean between) {
        Days only = days(tokens, context, start, between);
        if (only == null) {
            return null;
        }
        List<Days> items = new ArrayList<>(List.of(only));
        int sure = 1;
        boolean ended = between && only.isRange();
        boolean either = false;
        while (!ended && items.size() < MOST) {
            Days before = items.getLast();
            int comma = tokens.skip(before.until(), Kind.COMMA);
            either = tokens.word(comma).equals("or");
            ended = either || tokens.is(comma, Kind.AND);
            int from = ended ? tokens.skip(comma + 1, Kind.THE) : comma;
            from = from > before.until() ? tokens.skip(from, Kind.WEEKDAY) : from;
            Days next = from == before.until() ? null : days(tokens, context, from, false);
            if (next == null || next.last() <= before.last() || context.isCounted(next.until())) {
                break;
            }
            items.add(next);
            if (ended || next.isRange()) {
                sure = items.size();
            }
        }
        List<Days> list = items.subList(0, sure);
        return either ? new DayList(List.copyOf(list), list.getLast().until()) : consecutive(list);
    }

    /** Single days that follow each other are one range. */
    private static DayList consecutive(List<Days> items) {
        Days first = items.getFirst();
        Days last = items.getLast();
        boolean follow = items.size() > 1
                && items.stream().noneMatch(Days::isRange)
                && last.first() - first.first() == items.size() - 1;
        return follow
                ? new DayList(new Days(first.first(), last.first(), first.from(), last.until()))
                : new DayList(List.copyOf(items), last.until());
    }

    private static @Nullable Days days(Tokens tokens, Context context, int start, boolean between) {
        if (!isDay(tokens, context, start)) {
            return null;
        }
        int first = tokens.value(start);
        int link = start + 1;
        int second = tokens.skip(link + 1, Kind.THE);
        boolean dash = tokens.is(link, Kind.DASH) || (between && tokens.is(link, Kind.AND));
        boolean linked = (dash || tokens.is(link, Kind.TO))
                && isDay(tokens, context, second)
                && tokens.value(second) > first
                && (dash || isFrom(tokens, start) || !context.isCounted(second + 1));
        return linked ? new Days(first, tokens.value(second), start, second + 1) : new Days(first, first, start, link);
    }

    private static boolean isFrom(Tokens tokens, int day) {
        return tokens.word(day - 1).equals("from") || tokens.word(day - 2).equals("from");
    }

    private static boolean isDay(Tokens tokens, Context context, int index) {
        Token token = tokens.at(index);
        boolean written = token.kind() == Kind.ORDINAL || (token.kind() == Kind.NUMBER && token.digits() <= 2);
        boolean partOfWord = tokens.is(index + 1, Kind.DASH)
                && tokens.touchesNext(index)
                && tokens.touchesNext(index + 1)
                && tokens.is(index + 2, Kind.WORD);
        return written && token.value() >= 1 && token.value() <= 31 && !partOfWord && !context.isClock(index + 1);
    }
}
