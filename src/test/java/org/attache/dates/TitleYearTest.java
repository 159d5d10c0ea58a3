package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** Which year is meant where a document names none beside its days. */
class TitleYearTest {

    private static final MonthDay JANUARY_9 = MonthDay.of(1, 9);

    @Test
    void titleComesBeforeTheDayOfPublication() {
        assertThat(TitleYear.day(JANUARY_9, "Guests 2027", LocalDate.of(2026, 11, 2), null))
                .isEqualTo("2027-01-09");
        assertThat(TitleYear.in("Guests of 2026 and 2027")).isEmpty();
        assertThat(TitleYear.in("Some 2,026 guests")).isEmpty();
    }

    @Test
    void dayIsTheNextAfterPublicationOrOneJustPast() {
        assertThat(TitleYear.day(JANUARY_9, "Guests", LocalDate.of(2026, 11, 2), null))
                .isEqualTo("2027-01-09");
        assertThat(TitleYear.day(JANUARY_9, "Guests", LocalDate.of(2026, 2, 2), null))
                .isEqualTo("2026-01-09");
    }

    @Test
    void listThatGoesOnIntoJanuaryIsInTheNextYear() {
        assertThat(TitleYear.day(JANUARY_9, "Winter 2026", null, LocalDate.of(2026, 12, 12)))
                .isEqualTo("2027-01-09");
    }

    @Test
    void nothingTellsTheYear() {
        assertThat(TitleYear.day(JANUARY_9, "Guests", null, null)).isNull();
    }
}
