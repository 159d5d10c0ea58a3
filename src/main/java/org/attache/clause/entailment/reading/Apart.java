package org.attache.clause.entailment.reading;

import java.util.List;

/**
 * A sentence without its asides.
 *
 * @param core what is left
 * @param asides each by itself
 */
public record Apart(Graph core, List<Graph> asides) {

    public Apart {
        asides = List.copyOf(asides);
    }
}
