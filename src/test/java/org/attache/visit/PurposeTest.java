package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ana Ruiz will visit Oslo on 6 May for talks on fisheries.                 | talks on fisheries",
                "Minister Ana Ruiz will visit Oslo on 6 May for talks on fish, ports and trade.     | talks on fish, ports and trade",
                "Minister Ana Ruiz will visit Oslo on 6 May to attend a summit.                     | to attend a summit",
                "Minister Ana Ruiz will visit Oslo on 6 May to attend a summit, her office said.    | to attend a summit",
                "Minister Ana Ruiz will visit Oslo to open a school on 6 May.                       | to open a school",
                "Minister Ana Ruiz will visit Oslo on 6 May. The aim of her trip is to open a school. | to open a school",
                "Minister Ana Ruiz will visit Oslo on 6 May. Her visit is meant to further trade.   | to further trade",
                "Minister Ana Ruiz will visit Oslo for two days from 6 May.                         |",
                "Minister Ana Ruiz will visit Oslo on 6 May.                                        |"
            })
    void purposeIsWhatTheWordsSayItIsFor(String text, String purpose) {
        assertThat(Extraction.of(LocalDate.of(2024, 5, 1), text))
                .singleElement()
                .extracting(visit ->
                        visit.purpose() == null ? null : visit.purpose().value())
                .isEqualTo(purpose);
    }
}
