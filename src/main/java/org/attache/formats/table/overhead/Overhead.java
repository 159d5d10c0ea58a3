package org.attache.formats.table.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a row and belongs to it: the title of its document, the headings and the caption over its table, the
 * name of its sheet, and a line across the table. Of several that say the same kind of thing the nearest counts.
 *
 * @param texts from the farthest to the nearest
 */
public record Overhead(List<String> texts) {

    /** Nothing. */
    public static final Overhead NONE = new Overhead(List.of());

    /** What is longer tells something by itself. */
    private static final int LONGEST = 120;

    /** Who comes for longer than a few days has days of their own. */
    private static final int MOST_DAYS = 5;

    public Overhead {
        texts = List.copyOf(texts);
    }

    /** The same with a text that stands nearer; a sentence, or what says when something was written, is none. */
    public Overhead over(@Nullable String text) {
        String line = text == null ? "" : text.strip();
        if (line.isEmpty() || line.length() > LONGEST || line.endsWith(".") || line.contains(". ") || isWriting(line)) {
            return this;
        }
        List<String> nearer = new ArrayList<>(texts);
        nearer.remove(line);
        nearer.add(line);
        return new Overhead(nearer);
    }

    /** "Printed 12 March 2027", "as of May 3", "Stand: 3. Mai". */
    private static boolean isWriting(String line) {
        for (String word : words(line)) {
            if ("writing".equals(Lexicon.column(word))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest text that says that something else has taken the place of what stands below; null for none. */
    public @Nullable String withdrawal() {
        return nearest(text ->
                words(text).stream().anyMatch(word -> "withdrawn".equals(Lexicon.column(word))) ? text : null);
    }

    private static List<String> words(String line) {
        return List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    /** What the nearest text says that says anything of a kind; null where none does. */
    private <T> @Nullable T nearest(Function<String, @Nullable T> reading) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            T said = reading.apply(texts.get(i));
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** The place; null for none. */
    public @Nullable String place() {
        return nearest(OverheadPlace::in);
    }

    /** The year; null where nothing says it. */
    public @Nullable Integer year() {
        return nearest(Month::year);
    }

    /** The month, with its year wherever that stands; null for none. */
    public @Nullable Month month() {
        Month month = nearest(Month::in);
        return month == null || month.year() != null ? month : new Month(month.number(), year());
    }

    /** The days of a row that has none itself; null where no text names one day, or few. */
    public @Nullable DateRange days() {
        DateRange days = nearest(this::stay);
        return days == null || days.days() > MOST_DAYS ? null : days;
    }

    private @Nullable DateRange stay(String text) {
        return words(text).contains("week") ? null : days(text);
    }

    /** The days within which those of the table lie, such as a week; null for none. */
    public @Nullable DateRange span() {
        return nearest(this::days);
    }

    private @Nullable DateRange days(String text) {
        String said = DayWords.english(text);
        List<DateMention> found = DateFinder.find(said, new Anchor(null, Sense.NEAREST)).stream()
                .filter(date -> isDays(date.meaning()))
                .toList();
        if (found.size() != 1) {
            return null;
        }
        Integer year = year();
        return switch (found.getFirst().meaning()) {
            case Meaning.Dated dated -> dated.range();
            case Meaning.Yearless days ->
                year == null || !days.first().isValidYear(year) || days.last().isBefore(days.first())
                        ? null
                        : new DateRange(days.first().atYear(year), days.last().atYear(year));
            case Meaning.Unanchored none -> null;
            case Meaning.Unordered none -> null;
        };
    }

    private static boolean isDays(Meaning meaning) {
        return (meaning instanceof Meaning.Dated dated
                        && (dated.precision() == Precision.DAY || dated.precision() == Precision.WEEK))
                || (meaning instanceof Meaning.Yearless days && days.precision() == Precision.DAY);
    }

    /** Whether a text says that people are away, on duty or can be asked, so that a tick is no visit. */
    public boolean tellsOfAbsence() {
        return texts.stream()
                .map(Overhead::words)
                .flatMap(List::stream)
                .anyMatch(word -> "away".equals(Lexicon.column(word)));
    }

    /** Whether a text says that people come from elsewhere. */
    public boolean tellsOfGuests() {
        return texts.stream().map(Overhead::words).flatMap(List::stream).anyMatch(Overhead::isOfGuests);
    }

    private static boolean isOfGuests(String word) {
        String column = Lexicon.column(word);
        Noun noun = Lexicon.nounForm(word);
        return "guest".equals(column)
                || "visitor".equals(column)
                || word.startsWith("visit")
                || noun == Noun.VISIT
                || noun == Noun.ARRIVAL;
    }
}
