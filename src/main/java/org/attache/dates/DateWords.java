package org.attache.dates;

/** Puts days into words. */
public final class DateWords {

    private DateWords() {}

    /** {@code December 7 to 9, 2023}, {@code December 30, 2023 to January 2, 2024} or {@code May 1, 2024}. */
    public static String of(DateRange range) {
        return range.toString();
    }
}
