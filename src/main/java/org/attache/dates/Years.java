package org.attache.dates;

/** The years that the texts speak of. */
final class Years {

    /** A bare number outside these is no year. */
    private static final int EARLIEST = 1500;

    private static final int LATEST = 2100;

    private Years() {}

    static boolean isPlausible(int number) {
        return number >= EARLIEST && number <= LATEST;
    }
}
