package org.attache.clause.entailment;

/** Whether a sentence follows from statements. */
public sealed interface Judgement {

    /** Every word of it does. */
    record Follows() implements Judgement {}

    /**
     * Names, numbers, days, polarity, modality, source and roles all agree, but it has words that no statement has and
     * none speaks against.
     *
     * @param reason what was not found, a clause
     */
    record Open(String reason) implements Judgement {}

    /**
     * It does not, or nobody can tell.
     *
     * @param reason a clause
     */
    record Fails(String reason) implements Judgement {}
}
