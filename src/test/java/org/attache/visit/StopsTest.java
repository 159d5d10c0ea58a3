package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where visitors go and when; the texts are of Wednesday, May 1, 2024. */
class StopsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz came to Oslo on 29 April and will be with the team until 7 May.",
                "Ana Ruiz, who arrived in Oslo on 29 April and is at the institute until 7 May, spoke.",
                "Dr Ana Ruiz began a secondment in Oslo on 29 April. She stays until 7 May.",
                "Minister Ana Ruiz was in Oslo from 29 April to 7 May to care for the sick."
            })
    void stayGoesOnUntilTheDayThatAnotherVerbTells(String text) {
        assertThat(Extraction.shown(text)).singleElement().asString().contains("| 2024-04-29..2024-05-07 |");
    }

    @Test
    void asManyAsAreCountedAndNamedTravel() {
        assertThat(Extraction.shown("Two of our nurses, Ana Ruiz and Eva Lind, will be in Oslo on 6 May."))
                .hasSize(2);
        assertThat(Extraction.shown("One of our nurses, Ana Ruiz or Eva Lind, will be in Oslo on 6 May."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to Norway                 | - | Norway",
                "to Oslo                   | Oslo | Norway",
                "to Oslo, Norway           | Oslo | Norway",
                "to Skagen                 | Skagen | Denmark",
                "to Skagen, Denmark        | Skagen | Denmark",
                "to The Hague              | The Hague | Netherlands",
                "to Cox's Bazar            | Cox's Bazar | Bangladesh",
                "to Port-au-Prince         | Port-au-Prince | Haiti",
                "to Mexico City            | Mexico City | Mexico",
                "to Tucson, Arizona,       | Tucson | United States",
                "to Washington, D.C.,      | Washington | United States",
                "to the Norwegian port of Bergen | Bergen | Norway",
                "to Laos                   | - | Laos"
            })
    void placeHasItsCountryWhereTheTextOrTheGazetteerKnowsIt(String where, String place, String country) {
        assertThat(Extraction.shown("Minister Ana Ruiz travels " + where + " on 6 May."))
                .singleElement()
                .asString()
                .contains(" | " + place + " | " + country + " | 2024-05-06..- |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "will be in Oslo from 6 to 8 May          | 2024-05-06..2024-05-08",
                "will be in Oslo on 6 and 7 May           | 2024-05-06..2024-05-07",
                "will be in Oslo on Monday and Tuesday    | 2024-05-06..2024-05-07",
                "will be in Oslo from Sunday to Tuesday   | 2024-05-05..2024-05-07",
                "will be in Oslo from 30 May to 2 June    | 2024-05-30..2024-06-02",
                "will be in Oslo on 6 May                 | 2024-05-06..2024-05-06",
                "will be in Oslo until Friday             | -..2024-05-03",
                "will be in Oslo tomorrow                 | 2024-05-02..2024-05-02",
                "will be in Oslo next week                | -..-",
                "arrives in Oslo on 6 May for two days    | 2024-05-06..2024-05-07",
                "starts a three-day visit to Oslo on 6 May | 2024-05-06..2024-05-08",
                "is on a two-day visit to Oslo that ends on Thursday | 2024-05-01..2024-05-02",
                "is in Oslo for a three-day visit that began on Tuesday | 2024-04-30..2024-05-02",
                "has been in Oslo since Monday            | 2024-04-29..-",
                "arrived in Oslo on Monday                | 2024-04-29..-",
                "arrives in Oslo on Monday                | 2024-05-06..-",
                "visited Oslo from 3 to 5 February 2023   | 2023-02-03..2023-02-05",
                "visits Oslo on 3 January                 | 2024-01-03..2024-01-03"
            })
    void daysAreThoseThatTheWordsSay(String words, String days) {
        assertThat(Extraction.shown("Minister Ana Ruiz " + words + "."))
                .singleElement()
                .asString()
                .contains(" | " + days + " | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "travels to Oslo, Riga and Bern from 6 to 9 May     | Oslo 2024-05-06..2024-05-09, Riga 2024-05-06..2024-05-09, Bern 2024-05-06..2024-05-09",
                "travels from 6 to 9 May to Oslo and Riga           | Oslo 2024-05-06..2024-05-09, Riga 2024-05-06..2024-05-09",
                "will travel to Oslo, Norway; Riga, Latvia; and Bern, Switzerland, May 6-9, 2024 | Oslo 2024-05-06..2024-05-09, Riga 2024-05-06..2024-05-09, Bern 2024-05-06..2024-05-09",
                "will be in Oslo on 6 May and in Riga on 7 and 8 May | Oslo 2024-05-06..2024-05-06, Riga 2024-05-07..2024-05-08",
                "will visit Oslo (6-7 May) and Riga (8-9 May)       | Oslo 2024-05-06..2024-05-07, Riga 2024-05-08..2024-05-09",
                "leaves for Oslo on Monday, travels on to Riga on Tuesday and comes home | Oslo 2024-05-06..-, Riga 2024-05-07..-"
            })
    void everyStopHasItsDays(String words, String stops) {
        assertThat(stops("Minister Ana Ruiz " + words + ".")).containsExactly(stops.split(", "));
    }

    @Test
    void daysBeforeThePlacesAreShared() {
        assertThat(stops("From 6 to 9 May Minister Ana Ruiz visits Oslo and Riga."))
                .containsExactly("Oslo 2024-05-06..2024-05-09", "Riga 2024-05-06..2024-05-09");
        assertThat(stops("On 6 May Minister Ana Ruiz is in Oslo, on 7 May in Riga and on 8 May in Bern."))
                .containsExactly(
                        "Oslo 2024-05-06..2024-05-06", "Riga 2024-05-07..2024-05-07", "Bern 2024-05-08..2024-05-08");
    }

    @Test
    void daysWithoutAMonthAreInTheOneThatWasNamedLast() {
        String text = "The schedule for June is set. Minister Ana Ruiz will visit Oslo on the 8th and 9th.";

        assertThat(stops(text)).containsExactly("Oslo 2024-06-08..2024-06-09");
        assertThat(Extraction.of(DAY, text).getFirst().dates())
                .satisfies(dates -> assertThat(dates.evidence()).hasSize(2));
    }

    @Test
    void thereIsThePlaceNamedLast() {
        String text = "Talks are going on in Oslo. Minister Ana Ruiz will be there on 6 May.";

        assertThat(stops(text)).containsExactly("Oslo 2024-05-06..2024-05-06");
        assertThat(Extraction.of(DAY, text).getFirst().place())
                .satisfies(place -> assertThat(Shown.evidence(place)).hasSize(2));
    }

    @Test
    void whereLeadsBackToThePlaceBefore() {
        assertThat(stops("Minister Ana Ruiz leaves on Monday for Oslo, where she will stay until Wednesday."))
                .containsExactly("Oslo 2024-05-06..2024-05-08");
    }

    @Test
    void otherVisitorWithoutAVerbSharesIt() {
        assertThat(Extraction.shown("Minister Ana Ruiz arrives in Oslo on 6 May and Senator Jan Berg on 8 May."))
                .anyMatch(visit -> visit.startsWith("Ana Ruiz") && visit.contains("2024-05-06..-"))
                .anyMatch(visit -> visit.startsWith("Jan Berg") && visit.contains("Oslo | Norway | 2024-05-08..-"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry announced on Monday that Minister Ana Ruiz would visit Oslo.",
                "Minister Ana Ruiz will visit Oslo, the ministry said in a statement on Monday.",
                "The ministry on Monday announced a visit to Oslo by Minister Ana Ruiz.",
                "RIGA, April 29 (Agency) -- Minister Ana Ruiz will visit Oslo.",
                "Minister Ana Ruiz, who is on a visit to Oslo, today signed a treaty."
            })
    void dayOfAReportIsNotThatOfTheVisit(String text) {
        assertThat(stops(text)).containsExactly("Oslo -..-");
    }

    @Test
    void speakersSeatIsNoStop() {
        assertThat(stops("Minister Ana Ruiz will travel to Oslo on 6 May, the Vatican said."))
                .containsExactly("Oslo 2024-05-06..-");
    }

    @Test
    void palaceOrMuseumAloneIsAPointOfTheProgrammeAndNoVisit() {
        assertThat(stops("Minister Ana Ruiz arrives in Oslo on 6 May. She will visit Akershus Palace on 7 May."))
                .containsExactly("Oslo 2024-05-06..-");
    }

    private static List<String> stops(String text) {
        return Extraction.shown(text).stream()
                .map(visit -> visit.split(" \\| "))
                .map(fields -> Stream.of(fields[2], fields[4])
                        .reduce((place, days) -> place + " " + days)
                        .orElseThrow())
                .toList();
    }
}
