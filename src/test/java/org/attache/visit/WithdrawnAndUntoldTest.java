package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that tells of a visit, put where it tells of none, and with words that change nothing. */
class WithdrawnAndUntoldTest {

    private static final String VISIT = "Finance Minister Ines Duarte will visit Lisbon from 6 to 8 May";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no basis for the claim that Minister Ana Ruiz will be in Lima on 6 May.",
                "There is nothing in the story that Minister Ana Ruiz arrives in Lima on 6 May.",
                "If the talks succeed, %s.",
                "%s if the talks succeed.",
                "The palace denied that %s.",
                "It is not true that %s.",
                "Nobody knows whether %s.",
                "Perhaps %s.",
                "In the novel, %s.",
                "Will Finance Minister Ines Duarte visit Lisbon from 6 to 8 May?",
                "Finance Minister Ines Duarte would have visited Lisbon from 6 to 8 May.",
                "Finance Minister Ines Duarte hopes to visit Lisbon from 6 to 8 May.",
                "Finance Minister Ines Duarte has been invited to visit Lisbon from 6 to 8 May.",
                "Finance Minister Ines Duarte will not visit Lisbon from 6 to 8 May.",
                "There will be no visit by Finance Minister Ines Duarte to Lisbon in May.",
                "Finance Minister Ines Duarte's planned visit to Lisbon on 6 May is in doubt."
            })
    void sentenceThatCommitsItselfToNothingTellsOfNoVisit(String text) {
        assertThat(Extraction.shown(text.formatted(VISIT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s.",
                "%s, please note.",
                "As you know, %s.",
                "Also, %s.",
                "%s as well.",
                "This spring, as every reader knows, %s."
            })
    void wordsThatSayNothingMoreChangeNothing(String text) {
        assertThat(Extraction.shown(text.formatted(VISIT)))
                .containsExactly(
                        "Ines Duarte | Finance Minister | Lisbon | Portugal | 2024-05-06..2024-05-08 | PLANNED");
    }

    @Test
    void laterSentenceThatTakesTheVisitBackTurnsItsStatus() {
        assertThat(Extraction.shown(VISIT + ". Duarte has cancelled her visit to Lisbon."))
                .containsExactly(
                        "Ines Duarte | Finance Minister | Lisbon | Portugal | 2024-05-06..2024-05-08 | CANCELLED");
    }

    @Test
    void reportOfItsOwnThatATextPutsRightIsToldAsItIsPutRightOrNotAtAll() {
        String report = "In yesterday's edition we wrote that Cardinal Ennio Duarte would be in Lisbon on 3 May. ";

        assertThat(Extraction.shown(report + "It is Porto, and the day is the 13th."))
                .allSatisfy(visit -> assertThat(visit).doesNotContain("Lisbon").doesNotContain("05-03"));
        assertThat(Extraction.shown(report + "It is Vila do Sul, and the day is the 13th."))
                .isEmpty();
    }
}
