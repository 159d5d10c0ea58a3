package org.attache.answer;

import java.util.List;

/**
 * One sentence that a writer proposes.
 *
 * @param text without citation marks
 * @param citations numbers of the evidence that is said to bear it out
 */
public record DraftSentence(String text, List<Integer> citations) {
    public DraftSentence {
        citations = List.copyOf(citations);
    }
}
