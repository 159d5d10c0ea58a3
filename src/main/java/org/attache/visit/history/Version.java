package org.attache.visit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.visit.Visit;

/**
 * A visit as all documents of a snapshot together told of it.
 *
 * @param visit its fields with the ids of their statements, which may be gone by now
 * @param tellers the documents that told of it, in the order of their paths
 * @param disputed whether other documents told of other days, and nothing decided between them
 */
public record Version(Visit visit, List<Teller> tellers, boolean disputed) {

    public Version {
        tellers = List.copyOf(tellers);
    }

    /** Whether all that tells of it had appeared by a day, or on no known day. */
    public boolean wasKnownBy(LocalDate day) {
        return tellers.stream()
                .map(Teller::published)
                .filter(Objects::nonNull)
                .noneMatch(published -> published.isAfter(day));
    }
}
