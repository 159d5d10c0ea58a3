package org.attache.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.geography.NameWords;

/** Which country a well-known city or state lies in, from the lists of the geography package. */
final class Gazetteer {

    /** No known place has a name of more words. */
    private static final int LONGEST = 5;

    private static final Gazetteer CITIES = new Gazetteer("/org/attache/geography/cities.txt");
    private static final Gazetteer STATES = new Gazetteer("states.txt");

    private final Map<List<String>, String> countries = new HashMap<>();

    /** Spares most words of a text the search for a place that begins with them. */
    private final Set<String> beginnings = new HashSet<>(Set.of("the"));

    private Gazetteer(String file) {
        for (String line : WordLists.lines(file)) {
            String[] parts = line.split(": ", 2);
            String[] names = parts[1].split(", ");
            for (String name : names) {
                List<String> words = words(name);
                countries.put(words, parts[0]);
                beginnings.add(words.getFirst());
            }
        }
    }

    /** The canonical name of the country of a city; empty for a city that is not known. */
    static Optional<String> countryOf(String city) {
        return CITIES.country(city);
    }

    /** The canonical name of the country of a city or state; empty for one that is not known. */
    static Optional<String> countryOfPlace(String place) {
        return CITIES.country(place).or(() -> STATES.country(place));
    }

    /** How many tokens from the given one on are the name of a known city; 0 where none is. */
    static int cityLength(Sentence sentence, int at) {
        return CITIES.length(sentence, at);
    }

    /** How many tokens from the given one on are the name of a state of a country; 0 where none is. */
    static int stateLength(Sentence sentence, int at) {
        return STATES.length(sentence, at);
    }

    private Optional<String> country(String place) {
        return Optional.ofNullable(countries.get(words(place)));
    }

    private int length(Sentence sentence, int at) {
        Token first = sentence.at(at);
        if (first == null || !first.isCapitalised() || !begins(first)) {
            return 0;
        }
        int until = at + 1;
        while (until < Math.min(at + LONGEST, sentence.size())
                && sentence.tokens().get(until).isWord()) {
            until++;
        }
        while (until > at && country(sentence.slice(at, until)).isEmpty()) {
            until--;
        }
        return until - at;
    }

    private boolean begins(Token first) {
        List<String> words = NameWords.of(first.text());
        return !words.isEmpty() && beginnings.contains(words.getFirst());
    }

    private static List<String> words(String name) {
        List<String> words = NameWords.of(name);
        return words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }
}
