package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists hold together. */
class ReferenceDataTest {

    @Test
    void everyListIsAskedForAndEveryListAskedForIsThere() {
        List<String> sections = WordLists.lines("words.txt").stream()
                .filter(line -> line.startsWith("["))
                .map(line -> line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT))
                .toList();

        assertThat(sections)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Lexicon.values()).map(Enum::name).toList());
    }

    @Test
    void wordsAreFolded() {
        assertThat(WordLists.lines("words.txt"))
                .filteredOn(line -> !line.startsWith("["))
                .flatMap(line -> List.of(line.trim().split("\\s+")))
                .allSatisfy(word -> assertThat(NameWords.fold(word)).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/org/attache/geography/cities.txt", "states.txt"})
    void citiesAndStatesLieInCountriesThatAreKnown(String file) {
        assertThat(WordLists.lines(file))
                .map(line -> line.split(": ")[0])
                .doesNotHaveDuplicates()
                .allSatisfy(country -> assertThat(Countries.canonical(country)).contains(country));
    }

    @Test
    void noCityLiesInTwoCountries() {
        assertThat(WordLists.lines("/org/attache/geography/cities.txt"))
                .flatMap(line -> List.of(line.split(": ")[1].split(", ")))
                .doesNotHaveDuplicates();
    }
}
