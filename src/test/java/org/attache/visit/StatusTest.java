package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a visit has come; the texts are of Wednesday, May 1, 2024. */
class StatusTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ana Ruiz will visit Oslo on 6 May.                                       | PLANNED",
                "Minister Ana Ruiz will visit Oslo on 6 May, her office said.                      | ANNOUNCED",
                "The palace confirmed that Minister Ana Ruiz will visit Oslo on 6 May.             | CONFIRMED",
                "Minister Ana Ruiz is visiting Oslo today.                                         | UNDER_WAY",
                "Minister Ana Ruiz is on a visit to Oslo.                                          | UNDER_WAY",
                "Minister Ana Ruiz arrived in Oslo on Monday.                                      | UNDER_WAY",
                "Minister Ana Ruiz began a visit to Oslo on Monday.                                | UNDER_WAY",
                "Minister Ana Ruiz is being received in Oslo today.                                | UNDER_WAY",
                "Minister Ana Ruiz visited Oslo on Monday.                                         | COMPLETED",
                "Minister Ana Ruiz concluded a visit to Oslo on Monday.                            | COMPLETED",
                "Minister Ana Ruiz paid a visit to Oslo on Monday.                                 | COMPLETED",
                "Minister Ana Ruiz came home after visiting Oslo on 28 April.                      | COMPLETED",
                "Minister Ana Ruiz travelled to Oslo on 30 January 2023.                           | COMPLETED",
                "Minister Ana Ruiz has cancelled her visit to Oslo on 6 May.                       | CANCELLED",
                "The visit of Minister Ana Ruiz to Oslo on 6 May was called off on Monday.         | CANCELLED",
                "Minister Ana Ruiz will not travel to Oslo on 6 May as planned.                    | CANCELLED",
                "Minister Ana Ruiz will no longer travel to Oslo on 6 May.                         | CANCELLED",
                "Minister Ana Ruiz will not visit Oslo on 6 May. Her visit is cancelled.           | CANCELLED",
                "Minister Ana Ruiz will not travel to Oslo on 6 May. Her trip was called off.      | CANCELLED",
                "Minister Ana Ruiz has scrapped plans to visit Oslo on 6 May.                      | CANCELLED",
                "Minister Ana Ruiz has postponed her visit to Oslo on 6 May.                       | POSTPONED",
                "The visit of Minister Ana Ruiz to Oslo due to begin on 6 May was put off.         | POSTPONED"
            })
    void statusFollowsFromTheWords(String text, Status status) {
        assertThat(Extraction.of(DAY, text)).singleElement().satisfies(visit -> {
            assertThat(visit.status().value()).isEqualTo(status);
            assertThat(visit.place()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ana Ruiz's visit to Oslo has been moved from 6 May to 13 May.",
                "Minister Ana Ruiz's visit to Oslo has been postponed to 13 May.",
                "Minister Ana Ruiz's visit to Oslo, originally planned for 6 May, has been rescheduled for 13 May.",
                "Minister Ana Ruiz's visit to Oslo is now on 13 May instead of 6 May.",
                "Minister Ana Ruiz, who had been expected in Oslo on Monday, has postponed her visit to 13 May."
            })
    void movedVisitIsPlannedForItsNewDay(String text) {
        assertThat(Extraction.shown(text))
                .containsExactly("Ana Ruiz | Minister | Oslo | Norway | 2024-05-13..2024-05-13 | PLANNED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Ruiz's visit to Oslo, originally planned for 6 May, has been postponed.",
                "The trip of Minister Ana Ruiz to Oslo, once set for 6 May, has been put off."
            })
    void dayOfWhatIsPutOffHoldsNoLonger(String text) {
        assertThat(Extraction.shown(text)).isNotEmpty().noneMatch(visit -> visit.contains("2024"));
    }

    @Test
    void dayThatIsReplacedIsNotTheLastOne() {
        assertThat(Extraction.shown("Minister Ana Ruiz's visit to Oslo begins on 13 May instead of 20 May."))
                .containsExactly("Ana Ruiz | Minister | Oslo | Norway | 2024-05-13..- | PLANNED");
    }

    @Test
    void weekdayOfThePastIsTheLastOneAndThatOfAPlanTheNext() {
        assertThat(starts("Minister Ana Ruiz visited Oslo on Monday.")).containsExactly(LocalDate.of(2024, 4, 29));
        assertThat(starts("Minister Ana Ruiz will visit Oslo on Monday.")).containsExactly(LocalDate.of(2024, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"She last visited Norway in 2018.", "She previously visited Norway."})
    void earlierVisitDoesNotCompleteTheOneThatIsPlanned(String earlier) {
        assertThat(Extraction.shown("Minister Ana Ruiz will visit Oslo on 6 May. " + earlier))
                .contains("Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..2024-05-06 | PLANNED");
    }

    private static List<@Nullable LocalDate> starts(String text) {
        List<@Nullable LocalDate> starts = new ArrayList<>();
        Extraction.of(DAY, text).forEach(visit -> starts.add(Shown.start(visit)));
        return starts;
    }
}
