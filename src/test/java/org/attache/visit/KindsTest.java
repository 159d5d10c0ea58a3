package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of sentences that tell of several visitors, stops or days at once; the texts are of May 1, 2024. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoy Noa Field and a team of experts, including Deputy Director Pia Roos, will travel to Kenya on 6 May. | Noa Field, Pia Roos",
                "Senator Noa Field will be joined by Judge Pia Roos and Mayor Udo Lenz in Oslo on 6 May. | Noa Field, Pia Roos, Udo Lenz",
                "Envoy Noa Field arrives in Oslo on 6 May and Judge Pia Roos on 8 May. | Noa Field, Pia Roos",
                "Two envoys are coming to Oslo: Noa Field arrives on 6 May, and Pia Roos is due on 8 May. | Noa Field, Pia Roos",
                "Three guests will be in Oslo on 6 May: Judge Pia Roos, Mayor Udo Lenz and Envoy Noa Field. | Pia Roos, Udo Lenz, Noa Field",
                "Adewale traveled to Kenya in March. | Adewale",
                "Oslo hosted Chilean Prime Minister Pia Roos on Monday. | Pia Roos"
            })
    void everybodyWhoGoesIsFound(String text, String visitors) {
        assertThat(Extraction.shown(text))
                .extracting(visit -> visit.substring(0, visit.indexOf(" |")))
                .containsExactlyInAnyOrder(visitors.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoy Noa Field will travel to Athens, Greece, May 7-8 and Sofia, Bulgaria, May 9-10. | Greece 2024-05-07..2024-05-08, Bulgaria 2024-05-09..2024-05-10",
                "Envoy Noa Field will visit Lima (6-7 May) and Quito (8-9 May). | Peru 2024-05-06..2024-05-07, Ecuador 2024-05-08..2024-05-09",
                "On 6 May Envoy Noa Field is in Lima, on 7 May in Quito. | Peru 2024-05-06..2024-05-06, Ecuador 2024-05-07..2024-05-07",
                "Envoy Noa Field will visit Lima and Quito on 6 and 8 May respectively. | Peru 2024-05-06..2024-05-06, Ecuador 2024-05-08..2024-05-08"
            })
    void everyStopHasItsOwnDays(String text, String stops) {
        assertThat(Extraction.shown(text))
                .extracting(visit -> visit.split(" \\| "))
                .extracting(fields -> fields[3] + " " + fields[4])
                .containsExactly(stops.split(", "));
    }

    @Test
    void republicIsTheCountryThatFollows() {
        assertThat(Extraction.shown("Envoy Noa Field paid a visit to the Republic of Estonia on 3 April."))
                .singleElement()
                .asString()
                .contains("Estonia | 2024-04-03");
    }

    @Test
    void dayOfAnAnnouncementIsNotThatOfTheVisit() {
        assertThat(Extraction.shown("The ministry announced the visit of Envoy Noa Field to Estonia on Friday."))
                .singleElement()
                .asString()
                .contains("Estonia | -..- | ANNOUNCED");
    }

    @Test
    void whoeverIsOnlySomebodyIsNoVisitor() {
        assertThat(Extraction.shown("It will be the first visit to Estonia by a Latin American head of state."))
                .isEmpty();
    }

    @Test
    void visitThatIsOverIsNotTheOneThatIsPlanned() {
        assertThat(Extraction.shown("Envoy Noa Field will visit Peru on 6 May. She visited Peru before."))
                .anyMatch(visit -> visit.contains("2024-05-06..2024-05-06 | PLANNED"));
    }
}
