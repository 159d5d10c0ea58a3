package org.attache.geography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which country a capital belongs to: the first city of each line of cities.txt. Immutable once loaded. */
final class Capitals {

    private static final Map<String, String> CITIES = new HashMap<>();
    private static final Map<List<String>, String> COUNTRIES = load();

    private Capitals() {}

    private static Map<List<String>, String> load() {
        Map<List<String>, String> countries = new HashMap<>();
        for (String line : ReferenceData.lines("cities.txt")) {
            String[] parts = line.split(": ", 2);
            String city = parts[1].split(", ", 2)[0];
            CITIES.putIfAbsent(parts[0], city);
            countries.put(words(city), parts[0]);
        }
        return countries;
    }

    static Optional<String> country(String city) {
        return Optional.ofNullable(COUNTRIES.get(words(city)));
    }

    static Optional<String> of(String country) {
        return Optional.ofNullable(CITIES.get(country));
    }

    private static List<String> words(String name) {
        List<String> words = NameWords.of(name);
        return words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }
}
