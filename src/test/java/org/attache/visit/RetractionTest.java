package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text tells of a visit and takes back in another sentence or clause. */
class RetractionTest {

    private static final String PLAN = "Minister Ines Duarte travels to Oslo on 6 May. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The journey has been called off.",
                "The trip will not take place.",
                "No, she doesn't: her child is ill.",
                "She has given her ticket back.",
                "Her visa has been refused.",
                "She has changed her mind.",
                "She will stay at home.",
                "Nothing will come of it.",
                "Her deputy, Rui Lobo, goes to Oslo in her place.",
                "She will be replaced by Rui Lobo.",
                "But she sends her deputy, Rui Lobo."
            })
    void laterSentenceCallsAPlanOff(String later) {
        assertThat(Extraction.shown(PLAN + later))
                .contains("Ines Duarte | Minister | Oslo | Norway | 2024-05-06..- | CANCELLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"She was dismissed on Sunday.", "She is ill.", "That was a joke.", "This is untrue."})
    void laterSentenceLeavesNothingOfAPlan(String later) {
        assertThat(Extraction.shown(PLAN + later)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She will meet the king.",
                "Her ticket cost 90 euros.",
                "She never speaks to the press.",
                "On 1 May she is at home.",
                "The dinner has been called off.",
                "That is no joke.",
                "Her husband will not come."
            })
    void whatIsSaidOfOtherThingsTakesNothingBack(String later) {
        assertThat(Extraction.shown(PLAN + later))
                .anySatisfy(visit -> assertThat(visit)
                        .startsWith("Ines Duarte | Minister | Oslo | Norway | 2024-05-06..")
                        .endsWith("PLANNED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bishop Anselm Kirch had agreed to bless the chapel in Linz on 16 May."
                        + " Canon Rupert Haas goes in his stead.",
                "Bishop Anselm Kirch had planned to be in Linz on 16 May. He will stay with his mother in Graz.",
                "Bishop Anselm Kirch was to preach in Linz on 16 May; his visa has been refused."
            })
    void planThatWasGivenUpIsAVisitCalledOff(String text) {
        assertThat(Extraction.shown(text))
                .contains("Anselm Kirch | Bishop | Linz | Austria | 2024-05-16..2024-05-16 | CANCELLED");
    }

    @Test
    void whoIsTurnedAwayWasNotThere() {
        assertThat(Extraction.shown(
                        "The activist Mina Darius flew to Cairo on 26 April but was turned away at the airport."))
                .isEmpty();
    }

    @Test
    void reportThatIsDeniedIsNoVisit() {
        assertThat(Extraction.shown("Rector Hans Moll was in Porto on 27 April. He was not; he had the flu."))
                .isEmpty();
    }

    @Test
    void planOnAnotherDayStands() {
        List<String> visits = Extraction.shown("The notice still says that Doctor Lena Weiss is in Graz on 20 April."
                + " She wasn't. She comes to Graz on 6 May.");
        assertThat(visits).containsExactly("Lena Weiss | Doctor | Graz | Austria | 2024-05-06..2024-05-06 | PLANNED");
    }

    @Test
    void manyDenialsTakeTimeInProportion() {
        String text = "Rector Hans Moll was in Porto on 27 April. He was not. ".repeat(400);
        assertThat(Extraction.shown(text)).isEmpty();
    }
}
