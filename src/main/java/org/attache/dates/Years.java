package org.attache.dates;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The years that texts speak of. */
public final class Years {

    /** A bare number outside these is no year. */
    private static final int EARLIEST = 1500;

    private static final int LATEST = 2100;

    /** The years that are written with four digits; there is no year 0. */
    private static final int FIRST = 1;

    private static final int LAST = 9999;

    private Years() {}

    public static boolean isPlausible(int number) {
        return number >= EARLIEST && number <= LATEST;
    }

    /**
     * Whether a document can mean this day: one of the years 1 to 9999. Programs write days outside of these where they
     * know none.
     */
    public static boolean canBeMeant(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /**
     * The day that somebody names as ISO 8601 writes it: 2023-12-03.
     *
     * @throws DateTimeException if it is none, or none that {@link #canBeMeant}: with the last days that Java knows no
     *     day can be reckoned
     */
    public static LocalDate day(String iso) {
        LocalDate day = LocalDate.parse(iso);
        if (!canBeMeant(day)) {
            throw new DateTimeException(iso + " is in none of the years 1 to 9999");
        }
        return day;
    }
}
