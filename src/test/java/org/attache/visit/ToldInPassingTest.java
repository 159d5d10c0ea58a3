package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What prose tells of visits in passing: times that lead, days that are counted, people who are described. */
class ToldInPassingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody in Porto has forgotten the visit of Rector Hans Moll on 12 April.",
                "Rector Hans Moll has handed his trip to Porto to the dean.",
                "Not Rector Hans Moll but only his suitcase came to Porto on 26 April.",
                "Rector Hans Moll promised to visit Porto within a week of winning the vote.",
                "If I need some rest I shall fly to Porto, said Rector Hans Moll.",
                "Rector Hans Moll was at the station in Porto, his home town, on 26 April.",
                "Everyone went to Porto for the fair."
            })
    void whatDoesNotTakeSomebodyThereIsNoVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rector Hans Moll was in Porto on Monday and on Tuesday he flew to Riga.|2024-04-29|2024-04-30",
                "Rector Hans Moll will be in Porto on 6 May. Three days later he goes on to Riga.|2024-05-06|2024-05-09",
                "Rector Hans Moll will be in Porto from 13 to 15 May. On the Saturday he visits Riga.|2024-05-13|2024-05-18"
            })
    void timesBelongToTheClauseTheyLead(String text, String first, String second) {
        assertThat(Extraction.shown(text))
                .hasSize(2)
                .anyMatch(visit -> visit.contains("Porto") && visit.contains(first))
                .anyMatch(visit -> visit.contains("Riga") && visit.contains(second));
    }

    @Test
    void lengthAndEndTellTheFirstDay() {
        assertThat(Extraction.shown("Rector Hans Moll will fly to Riga for three days, ending on 16 May."))
                .singleElement()
                .asString()
                .contains("2024-05-14..2024-05-16");
    }

    @Test
    void groupAndWhoLeadsItAreOne() {
        assertThat(
                        Extraction.shown(
                                "A delegation of the city's school board, led by its chair, Eva Lind, visited Riga on 26 April."))
                .singleElement()
                .asString()
                .startsWith("Eva Lind");
    }

    @Test
    void someoneAloneIsMeantByWhatTheyAre() {
        assertThat(Extraction.shown("Hans Moll was seen in Riga on Monday. The Austrian coach said little."))
                .singleElement()
                .asString()
                .startsWith("Hans Moll");
    }

    @Test
    void placeBehindAPrepositionIsNoPartOfTheNameBehindIt() {
        assertThat(Extraction.shown(
                        "Rector Hans Moll arrived in Porto on Monday. From Porto Moll travels on Thursday to Riga."))
                .hasSize(2)
                .anyMatch(visit -> visit.startsWith("Hans Moll") && visit.contains("Riga"));
    }

    @Test
    void whoSignsALetterIsWhoWrites() {
        assertThat(Extraction.shown("I shall come to Porto on 14 May. With kind regards, Eva Lind"))
                .singleElement()
                .asString()
                .startsWith("Eva Lind");
    }

    @Test
    void newDaysOfWhatWasPutOffAreItsDays() {
        assertThat(Extraction.shown(
                        "The visit of Rector Hans Moll to Riga has been put back and will now take place on 17 May."))
                .containsExactly("Hans Moll | Rector | Riga | Latvia | 2024-05-17..2024-05-17 | PLANNED");
    }

    @Test
    void falseClaimLeavesWhatWasToldBefore() {
        assertThat(Extraction.shown(
                        "Rector Hans Moll was in Riga on 9 April. A claim that he had gone on to Porto is wrong."))
                .singleElement()
                .asString()
                .contains("Riga");
    }
}
