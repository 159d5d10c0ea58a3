package org.attache.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative expressions and days without a year count from.
 *
 * @param day the reference day; null where there is none
 * @param order of days in digits that can be read in two ways
 */
public record Anchor(@Nullable LocalDate day, Sense sense, DayOrder order) {

    /** An anchor that leaves open what days in digits mean that can be read in two ways. */
    public Anchor(@Nullable LocalDate day, Sense sense) {
        this(day, sense, DayOrder.UNKNOWN);
    }

    /** The same with another sense. */
    public Anchor in(Sense other) {
        return new Anchor(day, other, order);
    }
}
