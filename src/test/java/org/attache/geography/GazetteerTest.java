package org.attache.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    /** The matches of a sentence whose tokens stand between spaces, from left to right. */
    private static List<Gazetteer.Match> matches(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        List<Gazetteer.Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Gazetteer.Match match = Gazetteer.match(words, at);
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                at += match.length();
            }
        }
        return matches;
    }

    private static Gazetteer.Match only(String sentence) {
        assertThat(matches(sentence)).hasSize(1);
        return matches(sentence).getFirst();
    }

    private static String likeliest(Gazetteer.Match match) {
        Place place = match.places().getFirst();
        return place.kind() + " " + place.name() + ", " + place.country();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She landed in Lomé | CITY Lomé, Togo",
                "She landed in Lome | CITY Lomé, Togo",
                "A ferry to Heraklion | CITY Heraklion, Greece",
                "The court of Timisoara | CITY Timișoara, Romania",
                "On to Wroclaw | CITY Wrocław, Poland",
                "A dinner in Livigno | CITY Livigno, Italy",
                "They saw Porto - Novo | CITY Porto-Novo, Benin",
                "They saw Porto-Novo | CITY Porto-Novo, Benin",
                "The port of St. John 's | CITY St. John's, Antigua and Barbuda",
                "The bay of Nuku'alofa | CITY Nuku'alofa, Tonga",
                "Judges in The Hague | CITY The Hague, Netherlands",
                "The school in Sharm el - Sheikh | CITY Sharm el-Sheikh, Egypt",
                "A stop in New Orleans | CITY New Orleans, United States",
                "The bridge of Stratford - upon - Avon | CITY Stratford-upon-Avon, United Kingdom",
            })
    void citiesAreKnownHoweverTheyAreSpelled(String sentence, String place) {
        assertThat(likeliest(only(sentence))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "Peking, Beijing",
        "Kiev, Kyiv",
        "Breslau, Wrocław",
        "Bombay, Mumbai",
        "Danzig, Gdańsk",
        "Constantinople, Istanbul",
        "Saigon, Ho Chi Minh City",
        "Leningrad, St. Petersburg",
        "Stettin, Szczecin",
        "Madras, Chennai",
        "Leghorn, Livorno",
    })
    void formerAndForeignNamesMeanTheCityOfToday(String former, String today) {
        assertThat(only("He was born in " + former).places().getFirst().name()).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The People 's Republic of China | COUNTRY China, China",
                "The Democratic People 's Republic of Korea | COUNTRY North Korea, North Korea",
                "The visit to Côte d'Ivoire | COUNTRY Côte d'Ivoire, Côte d'Ivoire",
                "The visit to Guinea - Bissau | COUNTRY Guinea-Bissau, Guinea-Bissau",
                "The U.S. side | COUNTRY United States, United States",
                "The visit to Luxembourg | COUNTRY Luxembourg, Luxembourg",
                "The visit to Georgia | COUNTRY Georgia, Georgia",
                "A road in Bavaria | STATE Bavaria, Germany",
                "A road in New Mexico | STATE New Mexico, United States",
                "A road in Scotland | REGION Scotland, United Kingdom",
                "Talks about the West Bank | REGION West Bank, West Bank",
                "Talks about Gaza | REGION Gaza, Palestine",
                "Talks about the Middle East | REGION Middle East, null",
                "Talks about the Gulf of Mexico | REGION Gulf of Mexico, null",
            })
    void countriesStatesAndRegionsAreKindsOfTheirOwn(String sentence, String place) {
        assertThat(likeliest(only(sentence))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in Albany , NY | 3 | United States",
                "in Topeka , Kansas | 3 | United States",
                "in Portland , Ore. | 3 | United States",
                "in Fresno CA | 2 | United States",
                "in London , Ontario | 3 | Canada",
                "in Cambridge , England | 3 | United Kingdom",
                "in Reading , Pennsylvania | 3 | United States",
                "in Atlanta , Georgia | 3 | United States",
                "in Tbilisi , Georgia | 3 | Georgia",
                "in Paris , France | 3 | France",
            })
    void stateOrCountryBehindACitySaysWhichIsMeant(String sentence, int length, String country) {
        Gazetteer.Match match = only("Later " + sentence + " again");

        assertThat(match.length()).isEqualTo(length);
        assertThat(match.certain()).isTrue();
        assertThat(match.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.country()).isEqualTo(country));
    }

    @Test
    void countryThatOwnsWhatFollowsIsNotPartOfTheCity() {
        assertThat(matches("In Berlin , Germany 's chancellor spoke"))
                .extracting(GazetteerTest::likeliest)
                .containsExactly("CITY Berlin, Germany", "COUNTRY Germany, Germany");
    }

    @Test
    void citiesInARowStayApart() {
        assertThat(matches("New York , Washington and Boston"))
                .extracting(GazetteerTest::likeliest)
                .containsExactly(
                        "CITY New York, United States", "CITY Washington, United States", "CITY Boston, United States");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A Kenyan envoy", "The Dutch came", "The Danes came", "A European view", "A Scottish town"})
    void peopleAndAdjectivesAreMarked(String sentence) {
        assertThat(only(sentence).adjective()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nice", "Reading", "Bath", "Split", "Mobile", "Victoria", "Chad", "Jordan", "Sofia", "Florence"})
    void nameThatIsAlsoAWordOrAPersonIsUncertain(String name) {
        assertThat(only("We saw " + name + " there").certain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paris", "London", "Kotka", "Turkey", "Kenya", "Washington", "Surabaya", "Kansas"})
    void nameThatMeansAPlaceFirstIsCertain(String name) {
        assertThat(only("We saw " + name + " there").certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most of them came in March .",
                "They gave us turkey on a china plate and UNESCO paid .",
                "He read of a nice bath .",
                "The Bank of America said no .",
                "The EU and the UN said no .",
                "what a nice reading of it , tell us",
                "please polish it in may",
            })
    void wordsAreNoPlaces(String sentence) {
        assertThat(matches(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who went to paris in may | CITY Paris, France",
                "Who went to nairobi ? | CITY Nairobi, Kenya",
                "flights to albany , ny | CITY Albany, United States",
                "and to sofia , bulgaria | CITY Sofia, Bulgaria",
                "news from new york city | CITY New York, United States",
            })
    void chatNamesPlacesInSmallLetters(String sentence, String place) {
        assertThat(likeliest(only(sentence))).isEqualTo(place);
        assertThat(only(sentence).certain()).isTrue();
    }

    @Test
    void countryThatIsAWordInSmallLettersIsUncertainInChat() {
        assertThat(only("who went to turkey").certain()).isFalse();
        assertThat(likeliest(only("who went to turkey"))).isEqualTo("COUNTRY Turkey, Turkey");
    }

    @Test
    void allPlacesOfANameAreKnownTheLikeliestFirst() {
        assertThat(Gazetteer.named("Georgia"))
                .startsWith(
                        new Place(Place.Kind.COUNTRY, "Georgia", "Georgia"),
                        new Place(Place.Kind.STATE, "Georgia", "United States"));
        assertThat(Gazetteer.named("valencia"))
                .extracting(Place::country)
                .startsWith("Spain")
                .contains("Venezuela");
        assertThat(Gazetteer.named("Atlantis Beyond")).isEmpty();
        assertThat(Gazetteer.named(" ")).isEmpty();
    }

    @Test
    void countryIsKnownByAnyOfItsNames() {
        assertThat(Gazetteer.country("the Holy See")).contains("Vatican City");
        assertThat(Gazetteer.country("Narnia")).isEmpty();
    }

    @Property(tries = 300)
    void everyMatchLiesInItsSentence(@ForAll List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            Gazetteer.Match match = Gazetteer.match(words, at);
            if (match != null) {
                assertThat(match.length()).isBetween(1, words.size() - at);
                assertThat(match.places()).isNotEmpty();
            }
        }
    }
}
