package org.attache.answer;

import java.util.List;
import org.attache.visit.Visit;

/**
 * A sentence somebody wrote, not yet verified.
 *
 * @param citations numbers of the evidence that it claims
 * @param visits the visits of the ledger that a set sentence tells or counts; empty for words of any other origin
 */
public record DraftSentence(String text, List<Integer> citations, List<Visit> visits) {

    /** A sentence in free words. */
    public DraftSentence(String text, List<Integer> citations) {
        this(text, citations, List.of());
    }

    public DraftSentence {
        citations = List.copyOf(citations);
        visits = List.copyOf(visits);
    }
}
