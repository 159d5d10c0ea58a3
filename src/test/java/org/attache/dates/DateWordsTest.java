package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-07 | 2023-12-09 | December 7 to 9, 2023
            2023-11-30 | 2023-12-02 | November 30 to December 2, 2023
            2023-12-30 | 2024-01-02 | December 30, 2023 to January 2, 2024
            2024-05-01 | 2024-05-01 | May 1, 2024
            2024-02-01 | 2024-02-29 | February 2024
            2024-02-01 | 2024-02-28 | February 1 to 28, 2024
            2024-01-01 | 2024-12-31 | 2024
            2023-01-01 | 2024-12-31 | January 1, 2023 to December 31, 2024
            """)
    void daysAreWrittenOnceAndInFull(LocalDate first, LocalDate last, String words) {
        assertThat(DateWords.of(new DateRange(first, last))).isEqualTo(words);
    }
}
