package org.attache.dates;

import java.time.MonthDay;

/** The days that a date expression means. */
public sealed interface Meaning {

    /**
     * Days of the calendar.
     *
     * @param yearStated whether the words name the year; otherwise it follows from the reference day
     */
    record Dated(DateRange range, Precision precision, boolean yearStated) implements Meaning {}

    /**
     * Days of an unknown year: no year is named and there is no reference day. A month alone is its first to last day.
     */
    record Yearless(MonthDay first, MonthDay last, Precision precision) implements Meaning {}

    /** A relative expression ("tomorrow") without a reference day. */
    record Unanchored() implements Meaning {}

    /** Days in digits ("04/12/2026") of which nothing tells whether the day or the month comes first. */
    record Unordered() implements Meaning {}
}
