package org.attache.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private static List<String> countriesIn(String text) {
        return Countries.find(text).stream().map(Countries.Found::country).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Pakistanis met an Afghan in China | Pakistan Afghanistan China",
                "Kenya's minister went to the U.S. | Kenya,United States",
                "US officials and British envoys | United States,United Kingdom",
                "Bosnia-Herzegovina joined Trinidad and Tobago | Bosnia and Herzegovina,Trinidad and Tobago",
                "talks with St. Lucia; with Côte d’Ivoire | Saint Lucia,Côte d'Ivoire",
                "a stop in Korea, Republic of | South Korea",
                "South Korean and North Korean delegates | South Korea,North Korea",
                "the late USSR and the German Democratic Republic | Soviet Union,East Germany",
                "Türkiye’s parliament | Turkey",
                "US-led talks in Papua New Guinea | United States,Papua New Guinea",
            })
    void namesAdjectivesAndAbbreviationsAreFound(String text, String expected) {
        String joined = String.join(",", countriesIn(text));

        assertThat(joined.replace(",", " ")).isEqualTo(expected.replace(",", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please tell us who visits.",
                "They ate turkey and polish their shoes, Ann said.",
                "A trip to New Mexico and the South China Sea",
                "He looked south. It was cold.",
                "",
            })
    void wordsThatOnlyLookLikeCountriesAreNone(String text) {
        assertThat(countriesIn(text)).isEmpty();
    }

    @Test
    void questionsInLowerCaseNameCountriesToo() {
        assertThat(countriesIn("who went to turkey from pakistan")).containsExactly("Turkey", "Pakistan");
    }

    @Test
    void capitalisedWordsWithASecondMeaningAreCountries() {
        assertThat(countriesIn("From Georgia to Jordan, Chad and Turkey"))
                .containsExactly("Georgia", "Jordan", "Chad", "Turkey");
    }

    @Test
    void offsetsLeaveThePossessiveOut() {
        String text = "In the U.S. and Kenya's ports";

        assertThat(Countries.find(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("U.S.", "Kenya");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vatican|Vatican City",
                "Holy See|Vatican City",
                "the Gambia|Gambia",
                "Burma (Myanmar)|Myanmar",
                "Denmark (Greenland)|Denmark",
                "Democratic Republic of the Congo (Zaire)|Democratic Republic of the Congo",
                "China, People’s Republic of|China",
                "Republic of China|Taiwan",
                "Rhodesia|Zimbabwe",
                "Palestinian Authority|Palestine",
                "u.s.s.r.|",
                "U.S.S.R.|Soviet Union",
                "Atlantis|",
                "us|",
            })
    void canonicalNamesAreKnown(String name, String expected) {
        assertThat(Countries.canonical(name).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aCountryHasItsNamesAndAdjectives() {
        assertThat(Countries.names("United States")).contains("United States", "US", "America", "American");
        assertThat(Countries.names("Nowhere")).containsExactly("Nowhere");
    }

    @Property
    void everyFindIsASpanOfTheText(@ForAll String text) {
        assertThat(Countries.find(text))
                .allSatisfy(found ->
                        assertThat(text.substring(found.start(), found.end())).isNotBlank());
    }

    @Test
    void capitalStandsForItsCountry() {
        assertThat(Countries.withCapital("Ottawa")).contains("Canada");
        assertThat(Countries.withCapital("New Delhi")).contains("India");
        assertThat(Countries.withCapital("Toronto")).isEmpty();
    }
}
