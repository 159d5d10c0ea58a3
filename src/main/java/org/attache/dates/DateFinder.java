package org.attache.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds date expressions in English text: news and questions. Rules over tokens, in time that grows with the length of
 * the text; thread-safe.
 *
 * <p>A mention leaves out the preposition before it: of {@code from December 4 to 7} it is {@code December 4 to 7}, of
 * {@code until December 9} it is the day alone. Vague parts ({@code early December}) mean the whole of what they are a
 * part of. A week runs from Monday to Sunday; {@code the week of December 4} is the seven days from that one.
 *
 * <p>A weekday alone is the last one on or before the reference day, as in a report ({@code said on Friday}), or with
 * {@link Sense#FUTURE} the first one on or after it; {@code last} and {@code next Friday} are the nearest ones that are
 * not the reference day itself, and {@code this Friday} is in the week of the reference day.
 */
public final class DateFinder {

    private DateFinder() {}

    /** Every date expression of the text, in its order; they do not overlap. */
    public static List<DateMention> find(String text, Anchor anchor) {
        Tokens tokens = Tokens.of(text);
        return expressions(tokens).stream()
                .map(found -> {
                    int start = tokens.at(found.from()).start();
                    int end = tokens.at(found.until() - 1).end();
                    return new DateMention(
                            start,
                            end,
                            text.substring(start, end),
                            found.expression().meaning(anchor));
                })
                .toList();
    }

    static List<Found> expressions(Tokens tokens) {
        CalendarGrammar calendar = new CalendarGrammar(tokens);
        RelativeGrammar relative = new RelativeGrammar(tokens, calendar);
        YearGrammar years = new YearGrammar(tokens);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = match(at, tokens, calendar, relative, years);
            if (match == null) {
                at++;
            } else {
                found.addAll(match.found());
                at = match.next();
            }
        }
        return found;
    }

    private static @Nullable Match match(
            int at, Tokens tokens, CalendarGrammar calendar, RelativeGrammar relative, YearGrammar years) {
        return switch (tokens.kind(at)) {
            case MONTH, SHORT_MONTH, SHORT_WEEKDAY, ORDINAL, ORDINAL_WORD -> calendar.at(at);
            case NUMBER, WEEKDAY -> first(calendar.at(at), relative.at(at), years.at(at));
            case DATE, DECADE, SEASON -> years.at(at);
            case PART -> part(at, tokens, calendar, relative, years);
            case DAY_WORD, UNIT, THIS, LAST, PAST, NEXT, COMING, IN, COUNT -> relative.at(at);
            default -> null;
        };
    }

    /** {@code early December}: the words grow, the meaning stays. */
    private static @Nullable Match part(
            int at, Tokens tokens, CalendarGrammar calendar, RelativeGrammar relative, YearGrammar years) {
        int from = tokens.skip(at + 1, Kind.DASH);
        Match match = match(from, tokens, calendar, relative, years);
        if (match == null || match.found().isEmpty()) {
            return null;
        }
        List<Found> found = new ArrayList<>(match.found());
        Found first = found.getFirst();
        found.set(0, new Found(at, first.until(), first.expression()));
        return new Match(match.next(), found);
    }

    private static @Nullable Match first(@Nullable Match calendar, @Nullable Match relative, @Nullable Match years) {
        return calendar != null ? calendar : relative != null ? relative : years;
    }
}
