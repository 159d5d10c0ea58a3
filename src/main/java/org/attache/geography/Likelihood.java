package org.attache.geography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the places of one name is meant first where nothing else is said. */
final class Likelihood {

    private Likelihood() {}

    /**
     * The places in order: a country, then states and regions, then cities; but a large city before a state, and before
     * a country of the past whose name it bears.
     */
    static List<Located> order(CountryTable.@Nullable Match country, List<AreaTable.Area> areas, List<Located> cities) {
        List<Located> places = new ArrayList<>();
        if (country != null && !country.common() && !isArea(country, areas)) {
            places.add(located(country));
        }
        if (places.isEmpty()
                && (areas.isEmpty() || areas.getFirst().place().place().kind() == Place.Kind.STATE)) {
            cities.stream().filter(Located::large).forEach(places::add);
        }
        if (country != null && country.common() && !isArea(country, areas)) {
            places.add(located(country));
        }
        areas.forEach(area -> places.add(area.place()));
        cities.stream().filter(city -> !places.contains(city)).forEach(places::add);
        return List.copyOf(places);
    }

    static Located located(CountryTable.Match country) {
        return new Located(new Place(Place.Kind.COUNTRY, country.country(), country.country()), "", true);
    }

    /** Whether the country is one of the areas that have a name of their own beside a country, such as Greenland. */
    private static boolean isArea(CountryTable.Match country, List<AreaTable.Area> areas) {
        return areas.stream()
                .map(area -> area.place().place())
                .anyMatch(area -> country.country().equals(area.country()));
    }
}
