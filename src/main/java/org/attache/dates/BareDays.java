package org.attache.dates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.dates.grammar.Found;

/**
 * Finds days that go without their month, as a text writes them once the month is clear: {@code on the 8th and 9th},
 * {@code from the 3rd to the 5th}. An ordinal that counts something ({@code the 3rd round}) is no day.
 */
public final class BareDays {

    /** It looks behind the article only once it has met it, which most words are not. */
    private static final Pattern DAYS = Pattern.compile(
            "(?:\\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?"
                    + "the (?<=\\b(?:on|from|until|till|by|since|between|before|after|day is|day was|date is|date was"
                    + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?) the )(?<first>\\d{1,2})(?:st|nd|rd|th)"
                    + "(?:(?: and | to | until | through |-|–)(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th))?"
                    + "(?: of (?:that|this|the same) month)?(?=[,.;:)]|$| \\p{Ll}+ing\\b| (?:and|or|before|after|for|to|in|at|with|where|when|but|then|until|while|by|as|i|he|she|it|we|they|you|there)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A day that is named with its weekday is not so far away. */
    private static final int MONTHS = 6;

    private BareDays() {}

    /**
     * A day, or the first and the last of several, by their numbers.
     *
     * @param weekday the name of the first one's weekday; empty where none is told
     */
    public record Found(int start, int end, String words, int first, int last, String weekday) {

        /** The first month from one on in which it falls on its weekday; the month itself where none is told. */
        public YearMonth monthFrom(YearMonth month) {
            return IntStream.range(0, weekday.isEmpty() ? 0 : MONTHS)
                    .mapToObj(month::plusMonths)
                    .filter(later -> later.isValidDay(first)
                            && later.atDay(first).getDayOfWeek().name().equalsIgnoreCase(weekday))
                    .findFirst()
                    .orElse(month);
        }

        /** What the words mean in a month; empty where it has no such day. */
        public Optional<DateMention> in(YearMonth month, boolean yearStated) {
            if (!month.isValidDay(first) || !month.isValidDay(last)) {
                return Optional.empty();
            }
            DateRange range = new DateRange(month.atDay(first), month.atDay(last));
            return Optional.of(new DateMention(start, end, words, new Meaning.Dated(range, Precision.DAY, yearStated)));
        }
    }

    /** All such days of a text, in its order. */
    public static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DAYS.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group("first"));
            int last = matcher.group("last") == null ? first : Integer.parseInt(matcher.group("last"));
            if (first <= last) {
                String weekday = matcher.group("weekday") == null ? "" : matcher.group("weekday");
                found.add(new Found(matcher.start(), matcher.end(), matcher.group(), first, last, weekday));
            }
        }
        return found;
    }
}
