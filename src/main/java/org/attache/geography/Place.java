package org.attache.geography;

import org.jspecify.annotations.Nullable;

/**
 * A place that a text can name.
 *
 * @param name as the ledger writes it; of a country its canonical name
 * @param country the canonical name of the country it lies in, or that it is; null where there is none, as of a
 *     continent
 */
public record Place(Kind kind, String name, @Nullable String country) {

    /** What a place is: a first-level part of a federal country is a state, every other area a region. */
    public enum Kind {
        COUNTRY,
        CITY,
        STATE,
        REGION
    }
}
