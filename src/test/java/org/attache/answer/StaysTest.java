package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.DateRange;
import org.junit.jupiter.api.Test;

class StaysTest {

    private static DateRange may(int first, int last) {
        return new DateRange(LocalDate.of(2031, 5, first), LocalDate.of(2031, 5, last));
    }

    @Test
    void gapsAreTheDaysThatNobodyTakes() {
        assertThat(Stays.gaps(may(1, 10), List.of(may(2, 3), may(3, 5), may(9, 12))))
                .containsExactly(may(1, 1), may(6, 8));
    }

    @Test
    void noDayIsFreeWhereVisitsFollowEachOther() {
        assertThat(Stays.gaps(may(2, 5), List.of(may(1, 3), may(4, 6)))).isEmpty();
    }

    @Test
    void everyDayIsFreeWhereNobodyVisits() {
        assertThat(Stays.gaps(may(2, 5), List.of())).containsExactly(may(2, 5));
    }
}
