package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early December      | 2027-12-01 | 2027-12-10 | in early December 2027",
                "Late May 2027       | 2027-05-21 | 2027-05-31 | in late May 2027",
                "mid-June            | 2027-06-11 | 2027-06-20 | in mid-June 2027",
                "next spring         | 2027-03-01 | 2027-05-31 | in the spring of 2027",
                "May                 | 2027-05-01 | 2027-05-31 | in May 2027",
                "next year           | 2027-01-01 | 2027-12-31 | in 2027",
                "next week           | 2027-05-03 | 2027-05-09 | between May 3 and 9, 2027",
                "6 May or 7 May      | 2027-05-06 | 2027-05-07 | on May 6, 2027 or May 7, 2027"
            })
    void vagueTimeIsSaidSoThatItMeansTheSameOnAnyDay(String words, LocalDate first, LocalDate last, String said) {
        assertThat(PeriodWords.of(new Period(words, new DateRange(first, last))))
                .isEqualTo(said);
    }
}
