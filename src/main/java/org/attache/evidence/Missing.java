package org.attache.evidence;

import java.util.List;
import org.attache.question.Term;

/**
 * What a question lacks that nothing answers.
 *
 * @param unspoken what of the question no statement at all speaks of, in its order; nothing where the ledger alone is
 *     asked
 * @param undated how many visits it might mean if the documents named a day of them
 * @param nearest the statements that come nearest, best first; they do not answer it
 */
public record Missing(List<Term> unspoken, int undated, List<NumberedStatement> nearest) {

    public Missing {
        unspoken = List.copyOf(unspoken);
        nearest = List.copyOf(nearest);
    }
}
