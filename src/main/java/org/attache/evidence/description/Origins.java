package org.attache.evidence.description;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.geography.Countries;
import org.attache.geography.Gazetteer;
import org.attache.geography.Place;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;

/** The countries that words speak of, by their names and by those of their towns and regions. */
final class Origins {

    private Origins() {}

    static Set<String> of(Sentence sentence) {
        Stream<String> spans =
                sentence.places().stream().map(PlaceSpan::country).flatMap(Stream::ofNullable);
        return Stream.concat(spans, Countries.find(sentence.text()).stream().map(Countries.Found::country))
                .collect(Collectors.toSet());
    }

    /** The countries of a word or of several: of "Breton" France, of "Basque" Spain. */
    static Set<String> named(List<String> words) {
        Set<String> countries = new HashSet<>();
        for (String word : words) {
            String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            Countries.find(capital).forEach(found -> countries.add(found.country()));
            Gazetteer.named(capital).stream()
                    .limit(1)
                    .map(Place::country)
                    .flatMap(Stream::ofNullable)
                    .forEach(countries::add);
        }
        return countries;
    }

    /** Whether a word is an adjective of a country or region, or names its people. */
    static boolean isAdjective(String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        Gazetteer.Match match = Gazetteer.match(List.of("The", capital, "guest"), 1);
        return Countries.isAdjective(capital) || (match != null && match.adjective());
    }
}
