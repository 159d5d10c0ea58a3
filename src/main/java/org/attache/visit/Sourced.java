package org.attache.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A value together with the statements that bear it out.
 *
 * @param evidence ids of statements, at least one
 */
public record Sourced<T>(T value, List<String> evidence) {

    public Sourced {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no statement bears out " + value);
        }
    }

    /** The same with some of the statements before the others. */
    public Sourced<T> first(Set<String> ids) {
        return new Sourced<>(
                value,
                evidence.stream()
                        .sorted(Comparator.comparing(id -> !ids.contains(id)))
                        .toList());
    }
}
