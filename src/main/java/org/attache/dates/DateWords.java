package org.attache.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Puts days into words, as American English writes them. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /**
     * {@code December 7 to 9, 2023}, {@code December 30, 2023 to January 2, 2024} or {@code May 1, 2024}; a whole month
     * is {@code May 2024}, a whole year {@code 2024}.
     */
    public static String of(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (sameYear && first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return Integer.toString(first.getYear());
        }
        if (sameMonth && first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))) {
            return MONTH.format(first);
        }
        if (sameMonth) {
            return DAY_OF_YEAR.format(first) + " to " + last.getDayOfMonth() + ", " + last.getYear();
        }
        return (sameYear ? DAY_OF_YEAR : DAY).format(first) + " to " + DAY.format(last);
    }

    /** {@code December 9 until December 12, 2023}: both days in full, for who wants to read the last. */
    public static String until(DateRange range) {
        boolean sameYear = range.first().getYear() == range.last().getYear();
        return (sameYear ? DAY_OF_YEAR : DAY).format(range.first()) + " until " + DAY.format(range.last());
    }
}
