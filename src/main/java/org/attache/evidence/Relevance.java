package org.attache.evidence;

import java.util.List;
import org.attache.question.Term;

/**
 * How well a statement speaks to a question.
 *
 * @param coverage share of the question's content that it speaks of, from 0 to 1; 1 where the ledger names it as a
 *     source
 * @param cosine likeness in meaning to the question from -1 to 1; NaN where no vectors were compared
 * @param missing terms of the question that it does not speak of
 * @param answersKind whether it holds the kind of thing that is asked for: a date for "when", a number for "how many"
 * @param support how surely it answers, from 0 to 1; 0 where something is wanting without which nothing answers
 * @param leans whether it does so only with what stands over it
 */
public record Relevance(
        double coverage, double cosine, List<Term> missing, boolean answersKind, double support, boolean leans) {

    /** Support from which a statement is taken to answer. */
    public static final double ENOUGH = 0.52;

    /** Of a statement that is not known to answer. */
    public static Relevance beside(double cosine) {
        return new Relevance(0, cosine, List.of(), false, 0, false);
    }

    /** A statement that the ledger gives as the source of a visit. */
    public static final Relevance LEDGER = new Relevance(1, Double.NaN, List.of(), true, 1, false);

    public Relevance {
        missing = List.copyOf(missing);
    }

    /** What it is ranked by. */
    public double strength() {
        return 2 * support + coverage + (Double.isNaN(cosine) ? 0 : 0.5 * cosine) + (answersKind ? 0.2 : 0);
    }

    /** Why the statement is among the evidence, in a few words. */
    public String why() {
        if (equals(LEDGER)) {
            return "source of a visit";
        }
        String share = Math.round(coverage * 100) + " % of the question's words";
        return Double.isNaN(cosine) ? share : share + ", likeness " + Math.round(cosine * 100) / 100.0;
    }
}
