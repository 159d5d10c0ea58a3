package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what the rules reach on two sets of made-up news texts. Both have been looked at while rules were written, so
 * they only guard against falling back; figures are reported from texts kept elsewhere.
 */
class VisitScoreTest {

    @ParameterizedTest
    @CsvSource({"look.jsonl, 0.86, 0.83", "report.jsonl, 0.91, 0.93"})
    void rulesReachTheirFigures(String file, double precision, double recall) {
        VisitScore score = new VisitScore(GoldText.read(file));

        assertThat(score.visits().precision()).as("precision\n%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.visits().recall()).as("recall\n%s", score).isGreaterThanOrEqualTo(recall);
    }
}
