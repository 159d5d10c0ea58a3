package org.attache.visit;

import java.util.List;

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
}
