package org.attache.evidence.coverage.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

    private static Statement statement(String words, @Nullable Writing writing) {
        Provenance provenance =
                new Provenance("Hall", null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC);
        return new Statement(
                "1", new Origin("hall.txt", provenance), 0, 0, Quote.of(words, 0, words.length()), null, writing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May I smoke? No.                  | May I smoke?       | No.
            **Is there a lift?**              | Is there a lift?   |
            The lift is out of order.         |                    | The lift is out of order.
            “Why me?” she asked the board.    |                    | “Why me?” she asked the board.
            """)
    void whatAStatementAsksIsNoneOfWhatItAsserts(String words, @Nullable String asked, @Nullable String asserted) {
        assertThat(Questions.asked(statement(words, null))).isEqualTo(asked == null ? "" : asked);
        assertThat(Questions.asserted(statement(words, null))).isEqualTo(asserted == null ? "" : asserted);
    }

    @Test
    void messageAsksWithoutAMarkToo() {
        Writing message = new Writing(LocalDate.of(2026, 5, 1), "Ada");
        assertThat(Questions.asked(statement("is the lift mended", message))).isEqualTo("is the lift mended?");
        assertThat(Questions.asked(statement("is the lift mended", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how much is a ticket        | A ticket costs 90 kroner.       | true
            how much is a ticket        | Admission is free.              | true
            what does a room cost       | EUR 80 a night with breakfast   | true
            how much is a room          | Room 14 is on the second floor. | false
            how much wine is there      | 40 bottles stand in the cellar. | true
            """)
    void amountIsOfMoneyUnlessSomethingElseIsMeasured(String asked, String words, boolean told) {
        assertThat(Amount.isAsked(asked)).isTrue();
        assertThat(Amount.isIn(words, asked)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how does she get there      | She takes the ferry.      | true
            how will they travel        | They come by land.        | true
            how did he come to Oslo     | Tea with him at three.    | false
            how do I get a badge        | Apply at the desk.        | true
            """)
    void wayToTravelIsAVehicleOrAMove(String asked, String words, boolean told) {
        assertThat(Manner.isIn(words, asked)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We wrote that the tour starts at nine.", "We had wrongly reported last week that he was ill."})
    void whatIsRepeatedToBeTakenBackIsARetraction(String words) {
        assertThat(Retraction.isIn(words)).isTrue();
        assertThat(Retraction.isIn("The tour starts at nine, we wrote to her.")).isFalse();
    }

    @Test
    void languagesAreKnownByTheirNames() {
        assertThat(Languages.isNamed(List.of("she", "speaks", "norwegian"))).isTrue();
        assertThat(Languages.isNamed(List.of("she", "speaks", "fast"))).isFalse();
    }
}
