package org.attache.answer;

import java.util.List;

/**
 * A sentence that its citations bear out.
 *
 * @param citations numbers into the answer's citations, at least one
 */
public record VerifiedSentence(String text, List<Integer> citations) {
    public VerifiedSentence {
        citations = List.copyOf(citations);
    }
}
