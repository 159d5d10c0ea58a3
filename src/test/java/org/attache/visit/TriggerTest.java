package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words tell of a visit, and which only look like it. */
class TriggerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz will visit Oslo on 6 May.",
                "Minister Ana Ruiz is to visit Oslo on 6 May.",
                "Minister Ana Ruiz is set to pay a visit to Oslo on 6 May.",
                "Minister Ana Ruiz's visit to Oslo on 6 May will be short.",
                "The visit of Minister Ana Ruiz to Oslo on 6 May will be short.",
                "A visit to Oslo by Minister Ana Ruiz on 6 May was announced.",
                "Minister Ana Ruiz is expected in Oslo on 6 May.",
                "Minister Ana Ruiz will be in Oslo on 6 May.",
                "On 6 May, Minister Ana Ruiz will be in Oslo.",
                "Minister Ana Ruiz will be received in Oslo on 6 May by the mayor.",
                "King Lars will receive Minister Ana Ruiz in Oslo on 6 May.",
                "King Lars will welcome Minister Ana Ruiz to Oslo on 6 May.",
                "Oslo will host Minister Ana Ruiz on 6 May.",
                "Minister Ana Ruiz will attend a summit in Oslo on 6 May.",
                "Minister Ana Ruiz takes part in a meeting in Oslo on 6 May.",
                "6 May: Minister Ana Ruiz in Oslo",
                "| 6 May | Minister Ana Ruiz | Oslo |"
            })
    void sameVisitIsFoundInAnyWording(String text) {
        assertThat(Extraction.shown(text))
                .singleElement()
                .asString()
                .startsWith("Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..2024-05-06 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz travels to Oslo on 6 May.",
                "Minister Ana Ruiz flies to Oslo on 6 May.",
                "Minister Ana Ruiz leaves for Oslo on 6 May.",
                "Minister Ana Ruiz leaves on 6 May for Oslo.",
                "Minister Ana Ruiz arrives in Oslo on 6 May.",
                "Minister Ana Ruiz will lead a delegation to Oslo on 6 May.",
                "A trip will take Minister Ana Ruiz to Oslo on 6 May.",
                "Minister Ana Ruiz will begin a visit to Oslo on 6 May."
            })
    void goingThereOnADaySaysOnlyWhenTheVisitBegins(String text) {
        assertThat(Extraction.shown(text))
                .singleElement()
                .asString()
                .startsWith("Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..- |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz urged citizens to visit the website before 6 May.",
                "Nearly a million tourists visited Oslo in May, said Minister Ana Ruiz.",
                "Minister Ana Ruiz said the frigate would reach Oslo on 6 May.",
                "Minister Ana Ruiz was born in Oslo on 6 May 1970.",
                "Minister Ana Ruiz will speak at the Oslo forum by video link on 6 May.",
                "Minister Ana Ruiz will address a conference in Oslo online on 6 May.",
                "The report on the visit of inspectors to Oslo was written by Judge Ana Ruiz.",
                "Minister Ana Ruiz told parliament on 6 May that trade with Norway would grow.",
                "Minister Ana Ruiz spoke by telephone with the mayor of Oslo on 6 May.",
                "Minister Ana Ruiz moved to Oslo in 2012."
            })
    void nothingIsMadeOfWordsThatOnlyLookLikeAVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz has no plans to visit Oslo on 6 May.",
                "Minister Ana Ruiz may visit Oslo on 6 May.",
                "Minister Ana Ruiz might travel to Oslo on 6 May.",
                "Minister Ana Ruiz is likely to travel to Oslo on 6 May.",
                "Norway has invited Minister Ana Ruiz to visit Oslo on 6 May.",
                "Minister Ana Ruiz was asked to come to Oslo on 6 May.",
                "It is unclear whether Minister Ana Ruiz will visit Oslo on 6 May.",
                "If elected, Minister Ana Ruiz would travel to Oslo on 6 May.",
                "The palace denied that Minister Ana Ruiz would visit Oslo on 6 May.",
                "A possible visit of Minister Ana Ruiz to Oslo was discussed.",
                "Minister Ana Ruiz will not visit Oslo on 6 May."
            })
    void whatIsDeniedWishedOrOnlyPossibleIsNoVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish Minister Ana Ruiz will hold talks in Oslo on 6 May.                     | Ana Ruiz",
                "Norwegian Minister Ana Ruiz will hold talks in Oslo on 6 May.                   |",
                "Minister Ana Ruiz will hold talks in Oslo on 6 May.                             |",
                "Norwegian Minister Ana Ruiz and Danish Minister Lars Dahl meet in Oslo on 6 May. | Lars Dahl"
            })
    void talksAreAVisitOfWhoeverComesFromAbroad(String text, String visitor) {
        assertThat(Extraction.shown(text))
                .hasSize(visitor == null ? 0 : 1)
                .allMatch(visit -> visit.startsWith(String.valueOf(visitor)));
    }

    @Test
    void sentenceWithMoreTriggersThanProseHasIsReadNoFurther() {
        String text = "Minister Ana Ruiz visits Oslo on 6 May, " + "flies to Riga, ".repeat(60) + "and visits Bern.";

        assertThat(Extraction.shown(text))
                .anyMatch(visit -> visit.contains("Oslo"))
                .noneMatch(visit -> visit.contains("Bern"));
    }
}
