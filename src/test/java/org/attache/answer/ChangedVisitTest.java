package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.evidence.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later document withdraws or moves of a visit prevails over what was told of it. */
class ChangedVisitTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 18);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Henrik Dahlgren has broken his leg and will not come to Uppsala.
            Henrik Dahlgren cannot make the 10th.
            Henrik Dahlgren can't make it after all.
            """)
    void withdrawnVisitIsToldAsSuch(String words) {
        try (Shelf shelf = shelf("Henrik Dahlgren will visit Uppsala on 10 March 2027.", words)) {
            assertThat(Quoted.answer("When does Henrik Dahlgren visit Uppsala?", TODAY, shelf))
                    .contains("cancelled");
            assertThat(Quoted.answer("Who is in Uppsala on 10 March 2027?", TODAY, shelf))
                    .doesNotContain("is due");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sofia Marchetti comes a day later, on Friday 12 March. | March 12, 2027
            About Sofia Marchetti: it's the 14th, not the 11th. | March 14, 2027
            Sofia Marchetti comes on the 13th instead. | March 13, 2027
            """)
    void movedVisitHasItsNewDay(String words, String day) {
        try (Shelf shelf = shelf("Sofia Marchetti will visit Uppsala on 11 March 2027.", words)) {
            assertThat(Quoted.answer("When does Sofia Marchetti visit Uppsala?", TODAY, shelf))
                    .contains(day)
                    .doesNotContain("March 11");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sofia Marchetti will not come alone.
            Sofia Marchetti will not come to Lund.
            Sofia Marchetti comes again a week later, on 18 March.
            Sofia Marchetti has cancelled the dinner.
            Olga Lind will not come to Uppsala.
            Reports that Sofia Marchetti will not come to Uppsala are wrong.
            Sofia Marchetti might not come to Uppsala, her office admitted.
            Sofia Marchetti has not called off her visit to Uppsala.
            Sofia Marchetti denied that her visit to Uppsala was called off.
            Students demanded that Sofia Marchetti cancel her visit to Uppsala.
            Neighbours want the visit of Sofia Marchetti cancelled.
            Neighbours would like the visit of Sofia Marchetti moved to 14 March.
            If Sofia Marchetti has cancelled her visit to Uppsala, the hall stays empty.
            Should Sofia Marchetti be unable to come to Uppsala, her deputy speaks.
            Tell the hotel that Sofia Marchetti has cancelled her visit to Uppsala.
            Sofia Marchetti will not come to Uppsala without her brother.
            Sofia Marchetti will not visit the brewery in Uppsala.
            Sofia Marchetti's deputy will not come to Uppsala.
            Sofia Marchetti might come to Uppsala a week later, on 18 March.
            """)
    void whatSaysNothingOfTheVisitLeavesItAsItIs(String words) {
        try (Shelf shelf = shelf("Sofia Marchetti will visit Uppsala on 11 March 2027.", words)) {
            assertThat(Quoted.answer("When does Sofia Marchetti visit Uppsala?", TODAY, shelf))
                    .contains("March 11, 2027")
                    .doesNotContain("was cancelled");
        }
    }

    @Test
    void earlierDocumentChangesNothing() {
        try (Shelf shelf = new Shelf(folder)
                .with("Notice", LATER, "Sofia Marchetti will visit Uppsala on 11 March 2027.")
                .with("News", FIRST, "Sofia Marchetti will not come to Uppsala.")) {
            assertThat(Quoted.answer("When does Sofia Marchetti visit Uppsala?", TODAY, shelf))
                    .contains("March 11, 2027");
        }
    }

    private Shelf shelf(String told, String later) {
        return new Shelf(folder).with("Notice", FIRST, told).with("News", LATER, later);
    }
}
