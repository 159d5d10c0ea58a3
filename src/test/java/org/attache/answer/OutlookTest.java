package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.evidence.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for decides which of several statements of the same thing answers. */
class OutlookTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 6, 1);

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);

    @TempDir
    private Path folder;

    private String answer(String asked, String... documents) {
        try (Shelf shelf = new Shelf(folder)) {
            for (int i = 0; i < documents.length; i++) {
                shelf.with("Notice " + i, WRITTEN.plusDays(i), documents[i]);
            }
            return Quoted.answer(asked, TODAY, shelf);
        }
    }

    @Test
    void whatIsToComeIsNotToldByWhatIsOver() {
        assertThat(answer(
                        "when is the regatta of Ada Quist",
                        "The regatta of Ada Quist was full within a week in 2025."
                                + " The regatta of Ada Quist starts on 14 July 2026."))
                .startsWith("The regatta of Ada Quist starts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            where does Ada Quist come from         | Falun
            where does Ada Quist travel next       | Leksand
            """)
    void whereFromAndWhereToAreNotWhereSomebodyIs(String asked, String told) {
        assertThat(answer(
                        asked,
                        "Ada Quist is met in the Town Hall. Ada Quist comes from Falun."
                                + " Ada Quist travels on to Leksand the same evening."))
                .matches("[^.]*" + told + ".*");
    }

    @Test
    void weekdayBehindAWeekIsADayOfThatWeek() {
        assertThat(answer(
                        "what are the rowers of Ada Quist doing on 15 July",
                        "The rowers of Ada Quist are with us from 10 to 17 July 2026."
                                + " Wednesday is the trip of the rowers of Ada Quist to the mine."))
                .startsWith("Wednesday is the trip");
    }

    @Test
    void numberBehindWhatItCountsCounts() {
        assertThat(answer(
                        "how many pictures does Ada Quist bring",
                        "Ada Quist brings a crate of pictures, forty in all, and hangs them herself."))
                .contains("forty");
    }

    @Test
    void whoeverPublishesIsWrittenOverTheDocument() {
        try (Shelf shelf = new Shelf(folder).with("Rowing", WRITTEN, "Twelve rowers wear yellow caps on the water.")) {
            assertThat(Quoted.answer("how many rowers wear yellow caps at the Daily", TODAY, shelf))
                    .contains("Twelve");
        }
    }

    @Test
    void otherThingsInTheSameTownOnTheSameDayAreNotCorrected() {
        assertThat(answer(
                        "how many singers are coming from Falun",
                        "Twelve singers are coming from Falun on Friday 12 June 2026.",
                        "The bus from Falun has been moved and leaves on Friday 12 June 2026 at 8 p.m."))
                .startsWith("Twelve singers");
    }
}
