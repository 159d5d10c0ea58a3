package org.attache.evidence;

import java.util.List;
import org.attache.question.Term;
import org.attache.visit.Visit;

/**
 * What a question lacks that nothing answers.
 *
 * @param unspoken what of the question no statement at all speaks of, in its order; nothing where the ledger alone is
 *     asked
 * @param undated how many visits it might mean if the documents named a day of them
 * @param nearest the statements that come nearest, best first; they do not answer it
 * @param beside the visits of the same people and places that are next before and after the days that are asked about
 */
public record Missing(List<Term> unspoken, int undated, List<NumberedStatement> nearest, List<Visit> beside) {

    /** Without visits on other days. */
    public Missing(List<Term> unspoken, int undated, List<NumberedStatement> nearest) {
        this(unspoken, undated, nearest, List.of());
    }

    public Missing {
        beside = List.copyOf(beside);
        unspoken = List.copyOf(unspoken);
        nearest = List.copyOf(nearest);
    }
}
