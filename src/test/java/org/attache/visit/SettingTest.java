package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places and days that a text points at instead of naming them; the texts are of Wednesday, May 1, 2024. */
class SettingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ana Ruiz works in Georgia, on a farm near Savannah, from 6 to 8 May. | Georgia | 2024-05-06..2024-05-08",
                "RIGA (LNA) — Minister Ana Ruiz arrived here on Monday. | Riga | 2024-04-29..-",
                "News from Bergen. We welcome Minister Ana Ruiz on 6 May. | Bergen | 2024-05-06..2024-05-06",
                "The fair in Lima opens on Friday. Minister Ana Ruiz arrives on Monday. | Lima | 2024-05-06..-",
                "Minister Ana Ruiz flew into the Kenyan capital on Monday. | Nairobi | 2024-04-29..-",
                "On 4 March the club met in Lima. Minister Ana Ruiz arrived in Lima the next day. | Lima | 2024-03-05..-",
                "The fair in Lima opens on Friday. Minister Ana Ruiz is not expected until 6 May. | Lima | 2024-05-06..2024-05-06",
                "An article said that Minister Ana Ruiz had visited Oslo on 3 April. It was Lima. | Lima | 2024-04-03..2024-04-03"
            })
    void placeAndDayFollowFromTheText(String text, String place, String days) {
        assertThat(Extraction.of(LocalDate.of(2024, 5, 1), text))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(Shown.known(visit.place())).isEqualTo(place);
                    assertThat(Shown.of(visit)).contains(" | " + days + " | ");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ana Ruiz goes to Oslo.",
                "Minister Ana Ruiz remains in Oslo.",
                "A photograph was shown as proof that Minister Ana Ruiz was in Oslo on Monday.",
                "Minister Ana Ruiz was expected in Oslo yesterday.",
                "Minister Ana Ruiz was due in Oslo on Monday but turned back.",
                "Minister Ana Ruiz flew into Oslo on Monday, to be met by her cabinet."
            })
    void whatMayBeOtherwiseIsNoVisit(String text) {
        assertThat(Extraction.of(LocalDate.of(2024, 5, 1), text)).isEmpty();
    }
}
