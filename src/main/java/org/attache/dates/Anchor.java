package org.attache.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative expressions and days without a year count from.
 *
 * @param day the reference day; null where there is none
 */
public record Anchor(@Nullable LocalDate day, Sense sense) {}
