package org.attache.formats.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a stamp as it is written.
 *
 * @param year null where the stamp has none
 * @param first the month, or what may be the day where the order is open
 * @param second the day, or what may be the month where the order is open
 * @param open whether either of the two numbers may be the month
 */
public record StampDay(@Nullable Integer year, int first, int second, boolean open) {

    /** A weekday, a day in digits or words, and a time of day, each as programs write it. */
    static final String DAY = "(?:(?:\\p{L}{2,10}\\.?,? +)?(?:"
            + "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
            + "|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})"
            + "|\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:de )?\\p{L}{3,10}\\.?,?(?:[ -](?:de )?(?:\\d{4}|'?\\d{2}(?!:|\\d)))?"
            + "|\\p{L}{3,10}\\.? {1,2}\\d{1,2}(?:st|nd|rd|th)?(?!\\d|:)(?:,? \\d{4})?"
            + "))";

    static final String TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?(?:[\\s\\h]?[AaPp]\\.?[Mm]\\.?)?"
            + "(?: ?Uhr| ?Z\\b| ?[A-Z]{3,4}(?:[+-]\\d{1,2})?\\b| ?(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})?";

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:de )?(\\p{L}{3,10})\\.?,?"
                    + "(?:[ -](?:de )?'?(\\d{4}|\\d{2})(?![\\d:.]))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,10})\\.? {1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4})(?!\\d))?");
    private static final Pattern YEAR = Pattern.compile(" (\\d{4})\\b");
    private static final int CENTURY = 2000;

    /** Which of two numbers is the month. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** Reads the first day in a text; null where there is none. */
    public static @Nullable StampDay in(String text) {
        Matcher digits = YEAR_FIRST.matcher(text);
        if (digits.find()) {
            return new StampDay(number(digits.group(1)), number(digits.group(2)), number(digits.group(3)), false);
        }
        digits.usePattern(DIGITS).reset();
        if (digits.find()) {
            int one = number(digits.group(1));
            int other = number(digits.group(3));
            Integer year = year(digits.group(4));
            return digits.group(2).equals(".")
                    ? new StampDay(year, other, one, false)
                    : new StampDay(year, one, other, true);
        }
        StampDay day = inWords(digits.usePattern(DAY_FIRST).reset(), 2, 1, text);
        return day != null ? day : inWords(digits.usePattern(MONTH_FIRST).reset(), 1, 2, text);
    }

    private static @Nullable StampDay inWords(Matcher words, int month, int day, String text) {
        while (words.find()) {
            Integer named = MonthNames.month(words.group(month));
            if (named != null) {
                Integer year = year(words.group(3));
                Matcher later = YEAR.matcher(text);
                boolean behind = year == null && later.find(words.end());
                return new StampDay(behind ? year(later.group(1)) : year, named, number(words.group(day)), false);
            }
        }
        return null;
    }

    /**
     * The day of the calendar; null where the order of its numbers is open, where there is no such day, or where the
     * year is not known.
     *
     * @param latest a day without a year is the last one up to this; null where that is not known
     */
    @Nullable
    LocalDate day(Order order, @Nullable LocalDate latest) {
        boolean either = open && first <= 12 && second <= 12 && first != second;
        if (either && order == Order.UNKNOWN) {
            return null;
        }
        boolean dayFirst = open && (either ? order == Order.DAY_FIRST : first > 12);
        int month = dayFirst ? second : first;
        int of = dayFirst ? first : second;
        try {
            if (year != null) {
                return LocalDate.of(year, month, of);
            }
            if (latest == null) {
                return null;
            }
            LocalDate day = LocalDate.of(latest.getYear(), month, of);
            return day.isAfter(latest) ? day.minusYears(1) : day;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The same for a stamp alone, in a document of which only the day is known. */
    public @Nullable LocalDate upTo(@Nullable LocalDate latest) {
        return day(StampOrder.of(List.of(this), "", latest), latest);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : digits.length() == 2 ? CENTURY + number(digits) : (Integer) number(digits);
    }
}
