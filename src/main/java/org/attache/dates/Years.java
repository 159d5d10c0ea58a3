package org.attache.dates;

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
}
