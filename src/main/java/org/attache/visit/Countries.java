package org.attache.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The countries of the world by any of their names. */
public final class Countries {

    private Countries() {}

    /**
     * A country named in a text, by its name or its adjective.
     *
     * @param country its canonical name
     */
    public record Found(int start, int end, String country) {}

    /** Every country that the text names, in its order. */
    public static List<Found> find(String text) {
        return List.of();
    }

    /** The canonical name of a country; empty where the name is none. */
    public static Optional<String> canonical(String name) {
        return Optional.empty();
    }

    /** All names and adjectives of a country, given its canonical name. */
    public static Set<String> names(String canonical) {
        return Set.of(canonical);
    }
}
