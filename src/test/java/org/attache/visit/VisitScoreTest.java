package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what the rules reach on two sets of made-up news texts. The rules were made looking at the set "look"; "report"
 * is the set that figures are reported from, and nothing is ever tuned on it.
 */
class VisitScoreTest {

    @ParameterizedTest
    @CsvSource({"look.jsonl, 0.97, 0.95", "report.jsonl, 0.92, 0.85"})
    void rulesReachTheirFigures(String file, double precision, double recall) {
        VisitScore score = new VisitScore(GoldText.read(file));

        assertThat(score.visits().precision()).as("precision\n%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.visits().recall()).as("recall\n%s", score).isGreaterThanOrEqualTo(recall);
    }
}
