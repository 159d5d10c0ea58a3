package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that stand beside another verb, and what tells of no visit; the texts are of Wednesday, May 1, 2024. */
class SharedTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Pia Roos on Monday ruled out a tax as she ended a three-day visit to Lima. | Lima 2024-04-27..2024-04-29",
                "Minister Pia Roos on Monday ended a talk with farmers and flew to Lima. | Lima 2024-04-29..-",
                "Judge Pia Roos flies out on 6 May and stays in Lima until 9 May. | Lima 2024-05-06..2024-05-09",
                "Judge Pia Roos comes to Lima on Monday 6 May. She stays there until the Thursday. | Lima 2024-05-06..2024-05-09",
                "Judge Pia Roos spends a week in Lima, starting on 6 May. | Lima 2024-05-06..2024-05-12",
                "Judge Pia Roos will inspect the ships lying at Brest on 6 May. | Brest 2024-05-06..2024-05-06",
                "Judge Pia Roos goes to Lima on 6 May to sign the treaty. | Lima 2024-05-06..2024-05-06",
                "Captain Udo Lenz works in Lima from 6 to 8 May. | Lima 2024-05-06..2024-05-08",
                "Judge Pia Roos stood in for the minister in Lima on 12 April. | Lima 2024-04-12..2024-04-12",
                "The talk by Dr Pia Roos in Ghent on 6 May is sold out. | Ghent 2024-05-06..2024-05-06"
            })
    void dayIsThatOfTheVisit(String text, String stop) {
        assertThat(Extraction.shown(text))
                .extracting(visit -> visit.split(" \\| "))
                .extracting(fields -> fields[2] + " " + fields[4])
                .containsExactly(stop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports that Judge Pia Roos would travel to Lima on 6 May are untrue.",
                "Judge Pia Roos stays in Lima to finish the report.",
                "Judge Pia Roos will spend Monday at her desk in Lima.",
                "Judge Pia Roos renewed her invitation to the mayor to come to Lima.",
                "Captain Udo Lenz, not Judge Pia Roos herself, stays at home.",
                "If all goes well Judge Pia Roos flies to Lima on 6 May; otherwise she stays at her post in Oslo.",
                "The talk by Dr Pia Roos in Ghent on 6 May has been cancelled."
            })
    void nothingIsToldOfAVisit(String text) {
        assertThat(Extraction.shown(text)).allMatch(visit -> visit.endsWith("CANCELLED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our report said that Judge Pia Roos arrives in Lima on 6 May. She arrives on 7 May and leaves on 9 May.",
                "On the invitation of Rector Udo Lenz, Judge Pia Roos and Mayor Noa Field will be in Lima from 7 to 9 May."
            })
    void onlyWhatIsRightIsTold(String text) {
        assertThat(Extraction.shown(text))
                .isNotEmpty()
                .allMatch(visit -> visit.contains("| Lima | Peru | 2024-05-07..2024-05-09"))
                .noneMatch(visit -> visit.startsWith("Udo"));
    }
}
