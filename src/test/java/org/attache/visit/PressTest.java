package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How newspapers and press offices tell of visits. */
class PressTest {

    private static String where(String text) {
        return String.join("; ", Extraction.shown(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arriving in Baku on 23 April, Polish Foreign Minister Irena Kolb was received by the speaker.",
                "Also in Baku on 23 April was Poland's Foreign Minister, Irena Kolb.",
                "The delegation, headed by Polish Foreign Minister Irena Kolb, arrived in Baku on 23 April.",
                "An exhibition was opened in Baku on 23 April by Polish Foreign Minister Irena Kolb.",
                "Foreign Minister Irena Kolb held talks in Baku on 23 April with her Azerbaijani counterpart.",
                "The Polish violinist Irena Kolb gave a concert in Baku's Heydar Hall on 23 April.",
                "On 23 April our guest in Baku was the Polish violinist Irena Kolb, a teacher.",
                "After her visit to Baku on 23 April, Foreign Minister Irena Kolb spoke of progress.",
                "Foreign Minister Irena Kolb was in Baku on the evening of 23 April."
            })
    void whoeverIsThereIsFound(String text) {
        assertThat(where(text)).contains("Irena Kolb").contains("Baku").contains("2024-04-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At no time was the Polish senator Irena Kolb in Baku on 23 April.",
                "Back in Baku since 23 April, Minister Irena Kolb spoke of the harvest.",
                "Minister Irena Kolb will land the day after a summit on the island of Jeju.",
                "The talks are in Baku. The judge thanked Minister Irena Kolb, who has reached the age limit.",
                "NAIROBI, 1 May. Minister Irena Kolb toured the Oldabe landing site. She was received by the governor."
            })
    void whatIsOnlyNamedBesideIsNoVisit(String text) {
        assertThat(Extraction.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Irena Kolb comes to Tartu on 23 May, but no longer to Riga on 25 May.|Riga",
                "Instead of Riga, where Minister Irena Kolb was awaited on 25 May, the fair is in Tartu.|Riga",
                "The visit that Minister Irena Kolb was to pay to Riga on 25 May has fallen through.|Riga"
            })
    void stopThatIsGivenUpIsCalledOff(String text, String place) {
        assertThat(Extraction.shown(text))
                .anySatisfy(shown -> assertThat(shown).contains(place).containsIgnoringCase("cancelled"));
    }

    @Test
    void townsOfOneCountryAreStopsOfItsVisit() {
        assertThat(Extraction.shown("Minister Irena Kolb is on a visit to Finland from 13 to 15 May. "
                        + "On 14 May she will tour the shipyard in Turku."))
                .hasSize(1);
    }

    @Test
    void dayOverTheEntriesOfACalendarIsTheirs() {
        String calendar = """
                Monday 13 May

                Commissioner Irena Kolb in Aarhus, Denmark: delivers a speech.

                Tuesday 14 May

                Commissioner Irena Kolb in Riga, Latvia: meets students.
                """;
        assertThat(where(calendar)).contains("2024-05-13").contains("2024-05-14");
    }

    @Test
    void dashBehindADatelineIsNoHyphen() {
        assertThat(where("RIGA — Prime Minister Irena Kolb of Poland arrived here on 23 April."))
                .startsWith("Irena Kolb");
    }
}
