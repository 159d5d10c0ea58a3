package org.attache.answer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.answer.Answers;
import org.attache.source.Certainty;
import org.attache.source.Statement;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDaysTest {

    private static Statement written(@Nullable LocalDate day, String words) {
        Statement plain = Answers.statement(
                Answers.provenance("Notes", null, LocalDate.of(2024, 12, 1), Certainty.STATED, null), words);
        return new Statement(plain.id(), plain.origin(), 0, 0, plain.quote(), null, new Writing(day, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor will visit Ulvik tomorrow.",
                "The mayor visits Ulvik today.",
                "The mayor will visit Ulvik next week.",
                "The mayor will visit Ulvik on Friday."
            })
    void relativeDayOfWordsWithoutADayIsToldToBeUnknown(String words) {
        assertThat(RelativeDays.told(words, written(null, words)).orElseThrow())
                .startsWith("Which day “")
                .endsWith("” means is not known: the document does not say when this was written.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor will visit Ulvik tomorrow.  | October 8, 2024
                    The mayor was in Ulvik yesterday.     | October 6, 2024
                    The mayor will visit Ulvik on Friday. | October 11, 2024
                    The mayor will visit Ulvik this Friday. | October 11, 2024
                    The mayor visits Ulvik this Thursday. | October 10, 2024
                    """)
    void relativeDayCountsFromTheDayOfWriting(String words, String day) {
        assertThat(RelativeDays.told(words, written(LocalDate.of(2024, 10, 7), words))
                        .orElseThrow())
                .endsWith("” is " + day + ": this was written on October 7, 2024.");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-12, 'October 18, 2024'", "2024-10-13, 'October 18, 2024'", "2024-10-18, 'October 18, 2024'"})
    void thisFridayOfWhatIsToComeIsNeverPast(LocalDate written, String day) {
        String words = "The mayor will visit Ulvik this Friday.";
        assertThat(RelativeDays.told(words, written(written, words)).orElseThrow())
                .startsWith("Here “this Friday” is " + day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor will visit Ulvik on 9 October 2024.", "The mayor will visit Ulvik."})
    void daysOfTheCalendarNeedNoWord(String words) {
        assertThat(RelativeDays.told(words, written(null, words))).isEmpty();
        assertThat(RelativeDays.told("The mayor visits Ulvik.", written(null, words + " He leaves tomorrow.")))
                .isEmpty();
    }
}
