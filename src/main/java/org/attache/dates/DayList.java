package org.attache.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of one month: one, the first and last of several, or a list.
 *
 * @param places where each stands
 * @param next where the text goes on behind the last
 */
record DayList(List<Integer> days, List<Integer> places, boolean isRange, int next) {

    /** A longer list is no list of days. */
    private static final int MOST = 31;

    /** Reads the days from this place on; null where there is none. */
    static @Nullable DayList at(Tokens tokens, Context context, int start, boolean between) {
        if (!isDay(tokens, context, start)) {
            return null;
        }
        DayList one = new DayList(List.of(tokens.value(start)), List.of(start), false, start + 1);
        int second = tokens.skip(start + 2, Kind.THE);
        boolean connected = tokens.is(start + 1, Kind.TO) || tokens.is(start + 1, Kind.DASH);
        if (connected || (between && tokens.is(start + 1, Kind.AND))) {
            boolean from = between
                    || tokens.word(start - 2).equals("from")
                    || tokens.word(start - 1).equals("from");
            return isDay(tokens, context, second)
                            && tokens.value(second) > tokens.value(start)
                            && (from || tokens.is(start + 1, Kind.DASH) || !context.isCounted(second + 1))
                    ? new DayList(
                            List.of(tokens.value(start), tokens.value(second)),
                            List.of(start, second),
                            true,
                            second + 1)
                    : one;
        }
        return list(tokens, context, start, one);
    }

    /** {@code 4 and 5} or {@code 4, 5 and 6}; days that follow each other make a range. */
    private static DayList list(Tokens tokens, Context context, int start, DayList one) {
        List<Integer> days = new ArrayList<>(one.days);
        List<Integer> places = new ArrayList<>(one.places);
        int at = start + 1;
        while (days.size() < MOST) {
            int end = tokens.skip(at, Kind.COMMA);
            boolean last = tokens.is(end, Kind.AND);
            int day = tokens.skip(last ? end + 1 : end, Kind.THE);
            if (day == at || !isDay(tokens, context, day) || tokens.value(day) <= days.getLast()) {
                return one;
            }
            days.add(tokens.value(day));
            places.add(day);
            at = day + 1;
            if (last) {
                boolean consecutive = days.getLast() - days.getFirst() == days.size() - 1;
                return context.isCounted(at) ? one : new DayList(days, places, consecutive, at);
            }
        }
        return one;
    }

    private static boolean isDay(Tokens tokens, Context context, int index) {
        boolean number = tokens.is(index, Kind.NUMBER) || tokens.is(index, Kind.ORDINAL);
        Token token = tokens.at(index);
        boolean partOfWord = tokens.is(index + 1, Kind.DASH)
                && tokens.touchesNext(index)
                && tokens.touchesNext(index + 1)
                && tokens.is(index + 2, Kind.WORD);
        return number
                && token.value() >= 1
                && token.value() <= 31
                && token.end() - token.start() <= 4
                && (tokens.is(index, Kind.ORDINAL) || token.end() - token.start() <= 2)
                && !partOfWord
                && !context.isClock(index + 1);
    }

    int first() {
        return days.getFirst();
    }

    int last() {
        return days.getLast();
    }
}
