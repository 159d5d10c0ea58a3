package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits of which only a vague time is told; the texts are of Wednesday, May 1, 2024. */
class PeriodTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early December  | early December | 2024-12-01 | 2024-12-10",
                "June            | June           | 2024-06-01 | 2024-06-30",
                "6 or 7 May      | 6 or 7 May     | 2024-05-06 | 2024-05-07"
            })
    void vagueTimeIsKeptWithItsWordsAndDays(String time, String words, String first, String last) {
        String preposition = time.startsWith("6") ? "on" : "in";
        List<Visit> visits =
                Extraction.of(WEDNESDAY, "Minister Ana Ruiz will visit Oslo " + preposition + " " + time + ".");

        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.dates()).isNull();
            assertThat(Shown.known(visit.period()))
                    .isNotNull()
                    .returns(words, Period::words)
                    .returns(LocalDate.parse(first), period -> period.days().first())
                    .returns(LocalDate.parse(last), period -> period.days().last());
            assertThat(Shown.evidence(visit.period()))
                    .isEqualTo(visit.evidence().subList(0, 1));
        });
    }

    @Test
    void nextWeekIsTheWholeWeek() {
        Visit visit = Extraction.of(WEDNESDAY, "Minister Ana Ruiz will be in Oslo next week.")
                .getFirst();

        assertThat(Shown.known(visit.period())).isNotNull().satisfies(period -> {
            assertThat(period.words()).isEqualTo("next week");
            assertThat(period.days().first()).isEqualTo("2024-05-06");
            assertThat(period.days().last()).isEqualTo("2024-05-12");
        });
    }

    @Test
    void dayThatIsToldLaterTakesThePlaceOfTheVagueTime() {
        List<Visit> visits = Extraction.of(
                WEDNESDAY, "Minister Ana Ruiz will visit Oslo in June. Her visit to Oslo begins on 12 June.");

        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.period()).isNull();
            assertThat(Shown.start(visit)).isEqualTo("2024-06-12");
        });
    }
}
