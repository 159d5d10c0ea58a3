package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.evidence.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a statement answers: what is asked for must be found, other words may be others. */
class AnsweredOrNotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void write() {
        shelf = new Shelf(folder)
                .withWords(
                        "Weavers",
                        "Olga Brandvold heads the group of weavers from Setesdal. Piet Roos picks her up at the pier."
                                + " Brandvold gives the mayor a woollen blanket. The blanket cost 2,400 kroner.")
                .withWords(
                        "Questions",
                        "May I bring a dog? Yes, on a lead.\n\nWho cleans the hall? The scouts do it on Sunday.")
                .withWords(
                        "Poet",
                        "Amadou Sarr reads his poems in the barn. He missed the first bus because his watch had stopped."
                                + " Sarr does not drink coffee.");
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private String answer(String asked) {
        return Quoted.answer(asked, TODAY, shelf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who leads the weavers of Brandvold           | heads
            who collects Brandvold at the pier           | Piet Roos
            what does Brandvold give the mayor           | blanket
            how much did the blanket cost                | 2,400
            why did Sarr miss the first bus              | watch
            where does Sarr read                         | barn
            who cleans the hall                          | scouts
            """)
    void otherWordsOfTheSameMeaningAnswer(String asked, String told) {
        assertThat(answer(asked)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who drives Brandvold to the airport",
                "how old is Olga Brandvold",
                "is Sarr married",
                "what did the barn cost",
                "which airline does Sarr use",
                "who wove the curtain",
                "how many children does Sarr have",
                "did Sarr like the weavers",
                "what does Brandvold not eat",
                "who translates the poems of Sarr",
                "why was Brandvold arrested"
            })
    void whatIsAskedAboutAndNobodyToldIsNotAnswered(String asked) {
        assertThat(answer(asked)).isEmpty();
    }
}
