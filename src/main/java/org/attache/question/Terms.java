package org.attache.question;

import java.util.List;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a statement must speak of to answer a question.
 *
 * @param question the question's own words, for the search
 * @param terms in the order of the question
 * @param during days that the statement must name one of; null where the question names none
 * @param counted the folded noun of "how many …"; null where nothing is counted
 * @param negated whether the question asks for something denied or forbidden
 */
public record Terms(
        String question,
        List<Term> terms,
        @Nullable DateRange during,
        @Nullable String counted,
        boolean negated) {
    public Terms {
        terms = List.copyOf(terms);
    }
}
