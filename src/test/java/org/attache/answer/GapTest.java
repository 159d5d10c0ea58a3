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

/** What a question leaves open is what an answer tells: a cause, a speaker, a writer, another day, who somebody is. */
class GapTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void write() {
        shelf = new Shelf(folder)
                .withWords(
                        "Notice",
                        "The reading by Milo Serra on 4 March 2024 is cancelled. The publisher has stopped all his journeys"
                                + " until summer. Tickets are refunded at the box office.")
                .withWords(
                        "Fair",
                        "The stall of Ada Quist is not open on 4 March 2024. It is open on Tuesday, 5 March 2024, in the barn."
                                + " She sells spoons. Ada Quist is a turner from Leksand.")
                .withWords(
                        "Minutes",
                        "Olga: Swans hate Sundays.\n\nPiet: The bridge is shut.\n\nOlga: We meet again in May.")
                .withWords(
                        "Letter",
                        "Dear friends,\n\nI speak Basque and Danish. I bring my own chisels.\n\nWith kind regards,\n\n"
                                + "Iker Zubia")
                .withWords(
                        "Programme of the Spoon Days",
                        "Hanna Moe carves on Sunday, 10 March 2024. The show of Hanna Moe lasts an hour.")
                .withWords("Harbour", "Ivo Strand sails unless there is ice at the quay. Ivo Strand paints.")
                .withWords("Radio", "Hanna Moe carves on Saturday, 9 March 2024.");
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
            why is the reading by Milo Serra cancelled     | stopped all his journeys
            is the stall of Ada Quist open on 4 March 2024 | Tuesday
            who said that swans hate Sundays               | Olga
            which languages does Iker Zubia speak          | Basque
            who is Ada Quist                               | turner
            what does Ivo Strand's boat depend on          | quay
            what does Ivo Strand's boat hinge on           | quay
            when does Hanna Moe carve                      | 10 March
            when does Hanna Moe carve                      | 9 March
            """)
    void whatIsAskedForIsTold(String asked, String told) {
        assertThat(answer(asked)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why did Ada Quist take up carving",
                "why was Milo Serra chosen",
                "what's the phone number of Ada Quist",
                "how long is the stall of Ada Quist, in metres",
                "is there a lift for Hanna Moe"
            })
    void whatMerelyNamesThoseWhoAreAskedAboutFillsNoGap(String asked) {
        assertThat(answer(asked)).isEmpty();
    }
}
