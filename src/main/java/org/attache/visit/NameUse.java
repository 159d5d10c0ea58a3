package org.attache.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds under a name.
 *
 * @param visits how many, those that were called off included
 * @param next the first day of the soonest visit that is neither over nor called off; null where there is none
 */
public record NameUse(LedgerName name, int visits, @Nullable LocalDate next) {}
