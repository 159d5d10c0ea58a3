package org.attache.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question together with what tells a right answer from a wrong one.
 *
 * @param asOf the day on which it is asked; null for the day of the run
 * @param must each occurs in the text of a right answer
 * @param mustNot none occurs in the text of a right answer or refusal
 * @param evidence pieces of documents, at least one of which a right answer cites; empty where any citation will do
 */
public record TestQuestion(
        String id,
        String question,
        @Nullable LocalDate asOf,
        Expect expect,
        List<Pattern> must,
        List<Pattern> mustNot,
        List<String> evidence) {

    /** What should come of a question. */
    public enum Expect {
        ANSWER,
        REFUSE
    }

    public TestQuestion {
        must = List.copyOf(must);
        mustNot = List.copyOf(mustNot);
        evidence = List.copyOf(evidence);
    }
}
