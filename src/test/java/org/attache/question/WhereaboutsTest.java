package org.attache.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Towns and houses that the ledger does not have by name. */
class WhereaboutsTest {

    private static Interpretation read(String asked) {
        return Interpreter.interpret(Question.of(asked, LocalDate.of(2024, 2, 1)), Travels.LEDGER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who is in Vadheim on 20 March 2024        | vadheim |
            who was the first guest of the library    |         | library
            who comes to the museum in May            |         | museum
            """)
    void whoIsThereIsAskedOfTheLedgerToo(String asked, String town, String site) {
        assertThat(read(asked)).isInstanceOfSatisfying(Interpretation.Both.class, both -> {
            assertThat(both.ledger().query().places()).isEqualTo(town == null ? List.of() : List.of(town));
            assertThat(both.ledger().sites()).isEqualTo(site == null ? List.of() : List.of(site));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"who cleans the museum in May", "who sings in Vadheim with the choir"})
    void whatElseIsAskedIsLookedForInStatements(String asked) {
        assertThat(read(asked)).isInstanceOf(Interpretation.TextSearch.class);
    }
}
