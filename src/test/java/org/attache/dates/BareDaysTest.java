package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareDaysTest {

    @ParameterizedTest
    @CsvSource({
        "He comes on the 8th., 8, 8",
        "He comes on the 8th and 9th., 8, 9",
        "He stays from the 3rd to the 5th., 3, 5",
        "He stays until the 21st and leaves., 21, 21",
        "He comes on the 2nd with his wife., 2, 2"
    })
    void daysWithoutTheirMonthAreFound(String text, int first, int last) {
        assertThat(BareDays.find(text)).singleElement().satisfies(days -> {
            assertThat(days.first()).isEqualTo(first);
            assertThat(days.last()).isEqualTo(last);
            assertThat(text.substring(days.start(), days.end())).isEqualTo(days.words());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He spoke on the 3rd round.",
                "He comes on the 8th of May.",
                "It is the 4th.",
                "From the 9th to the 3rd.",
                "on the 8th-century church"
            })
    void ordinalsThatCountSomethingAreNoDays(String text) {
        assertThat(BareDays.find(text)).isEmpty();
    }

    @Test
    void dayThatAMonthDoesNotHaveMeansNothing() {
        BareDays.Found days = BareDays.find("He comes on the 30th.").getFirst();

        assertThat(days.in(YearMonth.of(2024, 2), true)).isEmpty();
        assertThat(days.in(YearMonth.of(2024, 4), true))
                .hasValueSatisfying(date -> assertThat(date.meaning())
                        .isEqualTo(new Meaning.Dated(DateRange.on(LocalDate.of(2024, 4, 30)), Precision.DAY, true)));
    }
}
