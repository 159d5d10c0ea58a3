package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What verification sees of a statement that may be cited. */
class NumberedStatementTest {

    private static final String WORDS = "Minister Edda Jons will visit Vik tomorrow.";
    private static final Origin LOG = new Origin(
            "log.md",
            new Provenance(
                    "Log",
                    null,
                    null,
                    LocalDate.of(2025, 6, 30),
                    Certainty.STATED,
                    null,
                    "en",
                    Trust.OTHER,
                    ZoneOffset.UTC));

    @Test
    void togetherWithItsHeadingAStatementIsOfTheDayOnWhichItWasWritten() {
        assertThat(whole(new Writing(LocalDate.of(2025, 6, 3), "Ane")).written())
                .isEqualTo(LocalDate.of(2025, 6, 3));
        assertThat(whole(new Writing(null, null)).written()).isNull();
        assertThat(whole(null).written()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    private static Statement whole(@Nullable Writing writing) {
        Statement statement = new Statement("1", LOG, 0, 0, Quote.of(WORDS, 0, WORDS.length()), null, writing);
        return new NumberedStatement(1, statement, Relevance.beside(Double.NaN), new Above("Plan of June", "", ""))
                .whole();
    }
}
