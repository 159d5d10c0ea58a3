package org.attache.dates;

/** The unit in which a date expression speaks. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE
}
