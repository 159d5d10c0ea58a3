package org.attache.geography;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the places of the world by their names: countries, cities, states and regions. Its tables are loaded when it is
 * first asked. Safe for use by many threads.
 */
public final class Gazetteer {

    private Gazetteer() {}

    /**
     * A name of a place in a sentence.
     *
     * @param length how many tokens it takes, at least one
     * @param places all places of that name, the likeliest first, at least one
     * @param adjective whether the name is an adjective or names the people: "Kenyan", "Danes"
     * @param certain false where the name, written in this case, is also an ordinary word or a common name of a person
     */
    public record Match(int length, List<Place> places, boolean adjective, boolean certain) {}

    /**
     * The longest name of a place that begins at a token; null where none does.
     *
     * <p>A name begins with a capital letter. In a sentence without any, and in a question with none but its first,
     * people write as they chat: there names that are certain match, and those of countries that are words in small
     * letters ("turkey") match as uncertain. A city takes the state or the country behind it that it lies in: "Albany,
     * NY" is one name and means one place.
     *
     * @param words the tokens of the whole sentence as written, hyphens as tokens of their own
     */
    public static @Nullable Match match(List<String> words, int at) {
        Name name = Name.longest(words, at);
        if (name == null) {
            return null;
        }
        Name full = Qualified.of(words, at, name);
        boolean small = Capitalisation.isSmall(words, at);
        boolean certain = !full.common() && !(small && full.small());
        if (small && !certain && (full.adjective() || !full.isOfCountry())) {
            return null;
        }
        return new Match(full.length(), places(full.places()), full.adjective(), certain);
    }

    /** The canonical name of a country by any of its names; empty where the name is none. */
    public static Optional<String> country(String name) {
        return Countries.canonical(name);
    }

    /** Whether a place is the capital of its country. */
    public static boolean isCapital(Place place) {
        return place.kind() == Place.Kind.CITY
                && Capitals.country(place.name())
                        .filter(country -> country.equals(place.country()))
                        .isPresent();
    }

    /** All places with exactly this name, whatever its case, the likeliest first; none where there is none. */
    public static List<Place> named(String name) {
        Name whole = Name.whole(name.strip());
        return whole == null ? List.of() : places(whole.places());
    }

    private static List<Place> places(List<Located> located) {
        return located.stream().map(Located::place).distinct().toList();
    }
}
