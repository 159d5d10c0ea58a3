package org.attache.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which country a well-known city lies in, from capitals.txt. */
final class Capitals {

    private static final Map<List<String>, String> COUNTRIES = load();

    private Capitals() {}

    /** The canonical name of the country; empty for a city that is not known. */
    static Optional<String> countryOf(String city) {
        List<String> words = NameWords.of(city);
        List<String> plain =
                words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
        return Optional.ofNullable(COUNTRIES.get(plain));
    }

    private static Map<List<String>, String> load() {
        Map<List<String>, String> countries = new HashMap<>();
        for (String line : WordLists.lines("capitals.txt")) {
            String[] parts = line.split(": ", 2);
            for (String city : parts[1].split(", ")) {
                List<String> words = NameWords.of(city);
                countries.put(words.getFirst().equals("the") ? words.subList(1, words.size()) : words, parts[0]);
            }
        }
        return countries;
    }
}
