package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.attache.dates.published.PublicationDay;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quadratic time would take minutes here; the limit is far above what linear time takes on the slowest machine. */
class DateFinderLongTextTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 3);
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "1-",
                "2023-",
                "1/",
                "December ",
                "December 4, ",
                "4, ",
                "4 to 5 and ",
                "in 2023, ",
                "early ",
                "mid-",
                "the last ",
                "this Friday ",
                "Friday to ",
                "will visit December 4 and tomorrow ",
                "\n",
                "'s",
                ". A "
            })
    void timeGrowsWithTheLength(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Optional<LocalDate> day = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            DateFinder.find(text, new Anchor(DAY, Sense.NEAREST));
            return PublicationDay.infer(text, DAY);
        });
        assertThat(day).isEmpty();
    }
}
