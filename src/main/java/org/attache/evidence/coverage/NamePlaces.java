package org.attache.evidence.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.Stemmer;

/**
 * The words in which a name may stand: of a statement, before it, and of title, speaker and bearers. Thread-safe.
 *
 * @param whole those of each place, folded
 * @param parts the same with double words taken apart
 * @param stems of all of them
 */
record NamePlaces(List<List<String>> whole, List<List<String>> parts, Set<String> stems, Stemmer stemmer) {

    /** Of a shorter stem too much may be made: "Mars" is no form of "Mar". */
    private static final int STEM = 4;

    NamePlaces(Stream<List<String>> places, Stemmer stemmer) {
        this(places.filter(place -> !place.isEmpty()).toList(), stemmer);
    }

    private NamePlaces(List<List<String>> whole, Stemmer stemmer) {
        this(
                whole,
                whole.stream().map(NameOrder::parts).toList(),
                whole.stream().flatMap(List::stream).map(stemmer::stem).collect(Collectors.toUnmodifiableSet()),
                stemmer);
    }

    /** Whether a name stands in one of them, whole or with other words between its own. */
    boolean have(List<String> name) {
        if (name.size() == 1) {
            // A single name is not a part of a double one: Bergen-Belsen is not Bergen.
            String stem = stemmer.stem(name.getFirst());
            boolean inflected = stem.length() >= STEM && stems.contains(stem);
            return inflected || whole.stream().anyMatch(place -> NameOrder.isIn(place, name));
        }
        List<String> wanted = NameOrder.parts(name);
        return parts.stream().anyMatch(place -> NameOrder.isIn(place, wanted));
    }

    /** Whether the last word of a name of several stands in one of them, in some inflection. */
    boolean mayHave(List<String> name) {
        return name.size() > 1 && stems.contains(stemmer.stem(name.getLast()));
    }
}
