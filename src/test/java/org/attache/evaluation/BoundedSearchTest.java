package org.attache.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundedSearchTest {

    @Test
    void ordinaryExpressionsAreFoundOrNot() {
        String text = "From March 18 to 21. ".repeat(50);

        assertThat(find("(?s)(?=.*March)(?=.*21)", text)).isEqualTo(BoundedSearch.Outcome.FOUND);
        assertThat(find("(?s)(?=.*March)(?=.*April)", text)).isEqualTo(BoundedSearch.Outcome.NOT_FOUND);
    }

    @Test
    void expressionThatNeverEndsIsGivenUp() {
        assertThat(find("((a+)+)\\1!", "a".repeat(60))).isEqualTo(BoundedSearch.Outcome.TOO_LONG);
    }

    @Test
    void expressionThatNestsTooDeeplyIsGivenUp() {
        assertThat(find("(a|b)*c", "ab".repeat(1_000_000))).isEqualTo(BoundedSearch.Outcome.TOO_LONG);
    }

    private static BoundedSearch.Outcome find(String pattern, String text) {
        return BoundedSearch.find(Pattern.compile(pattern), text);
    }
}
