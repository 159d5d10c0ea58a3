package org.attache.source;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Days of a row that names no year: which one is meant follows from what else the document says.
 *
 * @param first null where the row has no first day
 * @param last inclusive; null where the row has no last day
 */
public record YearlessDays(
        @Nullable MonthDay first, @Nullable MonthDay last) {}
