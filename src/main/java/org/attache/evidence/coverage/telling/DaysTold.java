package org.attache.evidence.coverage.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;

/** Tells what the days of a text say: one day, a time that something lasts, or something within other days. Pure. */
public final class DaysTold {

    /** What happens "in the summer" is not told to happen on a day of it. */
    private static final int WEEK = 7;

    private static final Pattern EDGE =
            Pattern.compile("\\b(?:until|till|since|through|to|by|end of)\\W*(?:the )?$", Pattern.CASE_INSENSITIVE);

    /** An hour of the day: "14:27", "9.30 a.m.", "4 pm", "noon". */
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?:\\d{1,2}[:.]\\d{2}(?!\\.?\\d)|\\d{1,2}\\s?(?:[ap]\\.?m\\b|o['’]clock)|noon|midnight|midday)",
            Pattern.CASE_INSENSITIVE);

    /** "From 10:00 to 15:30". */
    private static final Pattern FROM_TO = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}\\s*(?:h|[ap]\\.?m\\.?)?\\s*(?:to|until|till|and|–|-)\\s*\\d{1,2}[:.]\\d{2}",
            Pattern.CASE_INSENSITIVE);

    private DaysTold() {}

    /** Whether some words name an hour of the day. */
    public static boolean isHour(String words) {
        return CLOCK.matcher(words).find();
    }

    /** Whether they name two hours, from the one to the other. */
    public static boolean isHours(String words) {
        return FROM_TO.matcher(words).find();
    }

    /**
     * Whether some words tell how long something lasts: more days than one, or one until or since which it does.
     *
     * @param dates those in the words, or over them
     */
    public static boolean isSpan(String words, List<DateMention> dates) {
        return dates.size() > 1
                || dates.stream()
                        .anyMatch(date -> isLong(date)
                                || (date.end() <= words.length()
                                        && EDGE.matcher(words.substring(0, date.start()))
                                                .find()));
    }

    private static boolean isLong(DateMention date) {
        return switch (date.meaning()) {
            case Meaning.Dated dated ->
                dated.precision() == Precision.DAY && dated.range().days() > 1;
            case Meaning.Yearless yearless -> !yearless.first().equals(yearless.last());
            case Meaning.Unanchored unanchored -> false;
            case Meaning.Unordered unordered -> false;
        };
    }

    /** "Either 9 June or 16 June" names no day. */
    public static boolean isOne(String words, List<DateMention> dates) {
        List<DateMention> days = dates.stream().filter(DaysTold::isDay).toList();
        int from = days.isEmpty() ? 0 : days.getFirst().end();
        int until = days.isEmpty() ? 0 : days.getLast().start();
        boolean between = from <= until && until <= words.length(); // a heading's days have their places there
        return !days.isEmpty()
                && (days.size() == 1
                        || !between
                        || !words.substring(from, until).matches("(?s).*\\bor\\b.*"));
    }

    private static boolean isDay(DateMention date) {
        return switch (date.meaning()) {
            case Meaning.Dated dated -> dated.precision() == Precision.DAY;
            case Meaning.Yearless yearless -> yearless.first().equals(yearless.last());
            case Meaning.Unanchored unanchored -> false;
            case Meaning.Unordered unordered -> true;
        };
    }

    /** Whether a day or days of a text lie within others that are asked about. */
    public static boolean names(DateMention date, DateRange during) {
        return switch (date.meaning()) {
            case Meaning.Dated dated ->
                dated.range().overlaps(during)
                        && (during.days() > WEEK
                                || dated.precision() == Precision.DAY
                                || dated.precision() == Precision.WEEK);
            case Meaning.Yearless yearless ->
                during.first().getYear() != during.last().getYear()
                        || (!yearless.first().atYear(during.first().getYear()).isAfter(during.last())
                                && !yearless.last()
                                        .atYear(during.first().getYear())
                                        .isBefore(during.first()));
            case Meaning.Unanchored unanchored -> false;
            case Meaning.Unordered unordered -> false;
        };
    }
}
