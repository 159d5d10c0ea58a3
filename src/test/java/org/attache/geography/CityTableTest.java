package org.attache.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables hold together. */
class CityTableTest {

    private static final CityTable CITIES = CityTable.load();

    @Test
    void everyWellKnownCityIsThereUnderTheCountryOfTheList() {
        for (String line : ReferenceData.lines("cities.txt")) {
            String[] parts = line.split(": ", 2);
            assertThat(List.of(parts[1].split(", ")))
                    .allSatisfy(name -> assertThat(CITIES.find(Piece.key(name)).cities())
                            .extracting(city -> city.place().country())
                            .contains(parts[0]));
        }
    }

    @Test
    void everyStateAndRegionLiesInACountryThatIsKnown() {
        assertThat(ReferenceData.lines("areas.txt"))
                .map(line -> line.split("\\|")[1])
                .filteredOn(country -> !country.isEmpty())
                .hasSizeGreaterThan(100)
                .allSatisfy(country -> assertThat(Countries.canonical(country)).contains(country));
    }

    @Test
    void wordThatBeginsANameIsNeverTurnedAway() {
        assertThat(List.of("ouagadougou", "da", "new", "sharm", "zagreb")).allMatch(CITIES::mayBegin);
        assertThat(List.of("minister", "yesterday", "the", "whereupon", "visited", "talks"))
                .filteredOn(CITIES::mayBegin)
                .hasSizeLessThan(3);
    }

    @Test
    void everyCapitalIsAPlaceOfItsCountry() {
        for (String line : ReferenceData.lines("cities.txt")) {
            String[] parts = line.split(": ", 2);
            String capital = parts[1].split(", ")[0];
            assertThat(Gazetteer.named(capital)).extracting(Place::country).contains(parts[0]);
        }
    }
}
