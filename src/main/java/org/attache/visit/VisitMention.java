package org.attache.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one sentence tells it.
 *
 * @param named the visitor's name with the statement that has it
 * @param isAim whether the purpose is given as such, and not in passing
 * @param completes whether the sentence only adds to a visit that is known already
 */
record VisitMention(
        Person visitor,
        Sourced<String> named,
        @Nullable Sourced<String> country,
        @Nullable Sourced<String> place,
        @Nullable Sourced<VisitDates> dates,
        @Nullable Sourced<String> purpose,
        boolean isAim,
        Sourced<Status> status,
        boolean completes) {

    /** Whether it is more than a name. */
    boolean isVisit() {
        return country != null || place != null || dates != null;
    }

    static List<String> evidence(String first, String second) {
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }
}
