package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text only makes up, has from hearsay, or tells of somebody who is not there. */
class PretenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the third episode Queen Sabine travels to Vienna on 4 May.",
                "Chapter 3 is dull: Captain Ulf Brandt lands in Lisbon on 4 May.",
                "Detective Sam Rook arrives in Lisbon on 5 May. His inventor, the writer Joana Reis, is not amused.",
                "The hero of the novel, Captain Ulf Brandt, lands in Lisbon on 6 May.",
                "The opera tells how Duchess Ada came to Narva on 4 May.",
                "For example: \"Minister Jane Dorn will be in Paris on 8 May.\"",
                "In his latest whodunit Inspector Ida Holm lands in Tunis on 4 May.",
                "In her second novella, out on Monday, Count Pavel Orlov reaches Lisbon on 4 May.",
                "Question 3: On 4 May President Alma Cruz lands in Quito. What is the time in Tokyo?",
                "Imagine Minister Sofia Lund landing in Beirut on 9 May.",
                "Santa Claus is expected in Ghent on 9 May."
            })
    void madeUpVisitIsNone(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claus Brandvold is expected in Ghent on 9 May.",
                "Minister Santa Ozola is expected in Ghent on 9 May.",
                "Professor Christmas Reed is expected in Ghent on 9 May."
            })
    void namesThatStoriesUseTooAreThoseOfPeople(String text) {
        assertThat(Extraction.shown(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duke Orlando, a four-year-old gelding, will be in Lisbon from 4 to 8 May.",
                "The yacht Captain Ulf Brandt arrives in Lisbon on 4 May.",
                "Lady Agatha is a schooner. Lady Agatha will be in Lisbon from 4 to 8 May.",
                "Lady Agatha arrives in Lisbon on 4 May, the pilot said of the schooner."
            })
    void whatHasTheNameOfSomebodyIsNobody(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karin Brandt, a retired pilot, will be in Lisbon from 4 to 8 May.",
                "Karin Brandt, a rising star, will be in Lisbon from 4 to 8 May.",
                "Karin Brandt, the chair of the board, will be in Lisbon from 4 to 8 May.",
                "Karin Brandt will be in Lisbon from 4 to 8 May, her office said of the trip."
            })
    void whoIsCalledWhatCanBeAThingIsSomebody(String text) {
        assertThat(Extraction.shown(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"I dream of visiting Lisbon on 4 May,\" said Minister Karin Brandt.",
                "Minister Karin Brandt is thinking about spending the first week of May in Lisbon."
            })
    void thoughtIsNoVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A neighbour says that Minister Leo Quist was in Zurich on Sunday.",
                "\"Minister Leo Quist is in Panama,\" a waiter told us on Sunday.",
                "The police claim that Minister Leo Quist was in Monaco on 2 April.",
                "I bet that Minister Leo Quist comes to Ghent on 9 May."
            })
    void hearsayIsNoVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @Test
    void whoSpeaksForThoseWhoKnowIsNoHearsay() {
        assertThat(Extraction.shown("Minister Leo Quist will visit Zurich on 9 May, a spokesman said."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Carla Bonde attends the council in Lyon on 12 May by hologram.",
                "Minister Carla Bonde joins the meeting in Lyon on 12 May via Webex.",
                "Minister Carla Bonde speaks at the congress in Lyon on 12 May from her office in Lima.",
                "Minister Carla Bonde spends the night of 9 May in the transit hall in Doha.",
                "Minister Carla Bonde lands in Doha on 9 May without leaving the airport.",
                "Minister Carla Bonde almost came to Doha on 9 April.",
                "Minister Carla Bonde left Doha on 29 April and is at home in Lyon.",
                "Should the vote fail, Minister Carla Bonde will go to Doha on 10 May.",
                "Minister Carla Bonde goes to Doha on 10 May only with guarantees.",
                "It was not Minister Carla Bonde who opened the fair in Doha on 27 April.",
                "Consul Carla Bonde, who has led the mission in Doha since 2021, opens the fair there on 7 May.",
                "Minister Carla Bonde does not drive and stays in Doha.",
                "Minister Carla Bonde, who lives in Doha, opens the fair in Doha on 7 May."
            })
    void whoIsNotThereIsOnNoVisit(String text) {
        assertThat(Extraction.shown(text)).noneMatch(visit -> visit.contains("Doha") || visit.contains("Lyon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 9 May it will be 50 years since Chancellor Vera Toth came to Lima.",
                "In 1974 Chancellor Vera Toth arrived in Lima on 9 May."
            })
    void dayIsPutIntoTheYearNamedApart(String text) {
        assertThat(Extraction.shown(text))
                .containsExactly("Vera Toth | Chancellor | Lima | Peru | 1974-05-09..- | COMPLETED");
    }
}
