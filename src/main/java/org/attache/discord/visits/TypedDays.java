package org.attache.discord.visits;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.discord.text.DiscordText;

/** Reads days as people type them: "2023-12-08", "December 8", "tomorrow", "next week". */
final class TypedDays {

    private static final int SHOWN = 60;
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What may stand before days without changing which are meant. */
    private static final Pattern LEADING = Pattern.compile("^(?:(?:on|in|the)\\s+)+", Pattern.CASE_INSENSITIVE);

    /** Before a month that is a verb too, and so is read as one where it stands by itself. */
    private static final String ALONE = "in ";

    /** What came of reading. */
    sealed interface Read {
        record Days(DateRange range) implements Read {}

        /** @param told why not, as a sentence for whoever typed it */
        record Unreadable(String told) implements Read {}
    }

    private TypedDays() {}

    /** All that was typed has to be one expression of days, or it may mean something else. */
    static Read of(String typed, LocalDate today) {
        String text = LEADING.matcher(typed.strip()).replaceFirst("");
        Optional<Meaning> meaning = whole(text, 0, today).or(() -> whole(ALONE + text, ALONE.length(), today));
        if (meaning.isPresent() && meaning.get() instanceof Meaning.Dated dated) {
            return new Read.Days(dated.range());
        }
        String shown = "“" + DiscordText.escaped(text, SHOWN) + "”";
        if (meaning.isPresent() && meaning.get() instanceof Meaning.Unordered) {
            return new Read.Unreadable(shown
                    + " can be read in two ways; please write the month as a word, or the day as " + "2023-12-08.");
        }
        Matcher iso = ISO.matcher(text);
        return new Read.Unreadable(
                iso.matches()
                        ? "There is no day " + shown + " in the calendar."
                        : "I cannot read " + shown
                                + " as a day; please write it as 2023-12-08, December 8, tomorrow or next Friday.");
    }

    private static Optional<Meaning> whole(String text, int from, LocalDate today) {
        return DateFinder.find(text, new Anchor(today, Sense.COMING)).stream()
                .filter(mention -> mention.start() == from && mention.end() == text.length())
                .map(DateMention::meaning)
                .findFirst();
    }
}
