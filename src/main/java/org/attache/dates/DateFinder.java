package org.attache.dates;

import java.util.List;
import org.attache.dates.grammar.Found;
import org.attache.dates.grammar.Grammar;
import org.attache.dates.grammar.Tokens;

/**
 * Finds date expressions in English text: news and questions. Rules over tokens, in time that grows with the length of
 * the text; thread-safe.
 *
 * <p>A mention leaves out the preposition before it: of {@code from December 4 to 7} it is {@code December 4 to 7}, of
 * {@code until December 9} it is the day alone. Vague parts of a month or a year ({@code early December}) mean a third
 * of it. A week runs from Monday to Sunday; {@code the week of December 4} is the seven days from that one.
 *
 * <p>A weekday alone is the last one on or before the reference day, as in a report ({@code said on Friday}). It is the
 * first one on or after it with {@link Sense#FUTURE}, and with {@link Sense#NEAREST} where the words beside it speak of
 * what is to come ({@code will arrive on Friday}). {@code last} and {@code next Friday} are the nearest ones that are
 * not the reference day itself, and {@code this Friday} is in the week of the reference day, or the first one from it
 * on where the words beside it speak of what is to come.
 *
 * <p>Dates in digits: {@code 2023-12-07} as in ISO 8601; {@code 07.12.2023} day first; {@code 12/07/2023} in the order
 * of the anchor, unless it can be read in one way only. Years of two digits are those from 1969 to 2068. Only days of
 * the years 1 to 9999 count.
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
                .filter(mention -> canBeMeant(mention.meaning()))
                .toList();
    }

    private static boolean canBeMeant(Meaning meaning) {
        return !(meaning instanceof Meaning.Dated dated)
                || (Years.canBeMeant(dated.range().first())
                        && Years.canBeMeant(dated.range().last()));
    }

    /** The expressions themselves, without a reference day. */
    public static List<Found> expressions(Tokens tokens) {
        if (!tokens.mayHoldDate()) {
            return List.of();
        }
        return new Grammar(tokens).expressions();
    }
}
