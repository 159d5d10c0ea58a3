package org.attache.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Continents and other regions of several countries. */
public final class Regions {

    private static final int LONGEST = 3;
    private static final Map<String, List<String>> COUNTRIES = load();

    private Regions() {}

    /**
     * A region that words name.
     *
     * @param first index of its first word
     * @param last index of its last word
     * @param countries canonical names of the countries in it
     */
    public record Found(int first, int last, List<String> countries) {
        public Found {
            countries = List.copyOf(countries);
        }
    }

    /**
     * The regions that folded words name, each in as many words as it can be.
     *
     * @param words as {@link NameWords#of} gives them
     */
    public static List<Found> find(List<String> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found here = at(words, at);
            if (here != null) {
                found.add(here);
                at = here.last();
            }
            at++;
        }
        return found;
    }

    private static @Nullable Found at(List<String> words, int from) {
        for (int last = Math.min(words.size(), from + LONGEST) - 1; last >= from; last--) {
            List<String> countries = COUNTRIES.get(String.join(" ", words.subList(from, last + 1)));
            if (countries != null) {
                return new Found(from, last, countries);
            }
        }
        return null;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> regions = new HashMap<>();
        for (String line : ReferenceData.lines("regions.txt")) {
            String[] parts = line.split("\\|");
            for (String name : parts[0].split(";")) {
                regions.put(name, List.of(parts[1].split(";")));
            }
        }
        return regions;
    }
}
