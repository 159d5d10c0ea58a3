package org.attache.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a visit takes place, both days included; a day that is not known is null.
 *
 * @param yearInferred whether the year follows from the publication day instead of the words
 */
public record VisitDates(
        @Nullable LocalDate start, @Nullable LocalDate end, boolean yearInferred) {}
