package org.attache.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of days never touch each other, however few or many days there are and however narrow the line is. */
class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-03-09, 1094",
        "1985-01-01, 2025-01-01, 336",
        "1066-10-14, 2027-01-01, 1094",
        "0001-01-01, 9999-12-31, 336"
    })
    void labelsStandApartAndThereIsAtLeastOne(LocalDate first, LocalDate last, double width) {
        Axis axis = new Axis(new DateRange(first, last), 0, width);

        List<Double> at = axis.ticks().stream().map(tick -> axis.at(tick.day())).toList();

        assertThat(at).isNotEmpty();
        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1)).isGreaterThan(60);
        }
    }
}
