package org.attache.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text together with the visits it tells of and with those that a careless reader finds in it.
 *
 * @param kinds what it puts to the test; empty where the file does not say
 * @param published the day it appeared; null where that is not said
 * @param told the visits that it tells of, those that it calls off among them
 * @param falseVisits visits in part, none of which may be found
 */
public record TestText(
        String id,
        Set<String> kinds,
        @Nullable LocalDate published,
        String text,
        List<PlainVisit> told,
        List<PlainVisit> falseVisits) {

    /** Kinds of texts in which a plan gives way to another day or person: its end stands in the plan that is told. */
    private static final Set<String> GIVES_WAY = Set.of("moved", "until further notice", "joined, represented");

    public TestText {
        kinds = Set.copyOf(kinds);
        told = List.copyOf(told);
        falseVisits = List.copyOf(falseVisits);
    }

    /** The false visits of which a visit that was found has every field. */
    List<PlainVisit> hits(List<PlainVisit> found) {
        return falseVisits.stream()
                .filter(partial -> found.stream().anyMatch(visit -> partial.isMetBy(visit) && !isHarmless(visit)))
                .toList();
    }

    /** A visit of which a told one has every field, or the calling off of one, is no fault. */
    private boolean isHarmless(PlainVisit found) {
        if (!found.isCalledOff()) {
            return told.stream().anyMatch(visit -> !visit.isCalledOff() && visit.tellsAll(found));
        }
        return told.stream().anyMatch(visit -> visit.isCalledOffBy(found))
                || (kinds.stream().anyMatch(GIVES_WAY::contains)
                        && told.stream().anyMatch(visit -> visit.isHostOf(found)));
    }

    /** Told visits that are not among those found: of another surname, country or start, or called off or not. */
    List<PlainVisit> missed(List<PlainVisit> found) {
        Set<PlainVisit.Key> keys = found.stream().map(PlainVisit::key).collect(Collectors.toSet());
        return told.stream().filter(visit -> !keys.contains(visit.key())).toList();
    }
}
