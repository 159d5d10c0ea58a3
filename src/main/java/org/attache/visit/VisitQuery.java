package org.attache.visit;

import java.util.List;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which visits are wanted; each part narrows, an empty part does not.
 *
 * @param visitors names as the ledger has them; any of them
 * @param countries names as the ledger has them; any of them
 * @param places names as the ledger has them; any of them
 * @param during visits with at least one known day in this range, or with a vague time that overlaps it
 * @param limit at most this many, the earliest first
 */
public record VisitQuery(
        List<String> visitors,
        List<String> countries,
        List<String> places,
        @Nullable DateRange during,
        int limit) {

    public VisitQuery {
        visitors = List.copyOf(visitors);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
    }

    /** All visits, up to a limit. */
    public static VisitQuery all(int limit) {
        return new VisitQuery(List.of(), List.of(), List.of(), null, limit);
    }
}
