package org.attache.evidence.coverage.telling;

import java.util.EnumSet;
import java.util.Set;

/** What a word of a question can be answered with beside the words that are akin to it. */
public enum Asks {
    /** What something costs. */
    PRICE,
    /** On what something depends. */
    CONDITION,
    /** Whether something is off, or otherwise than planned. */
    TURN,
    /** What somebody does in public. */
    ACT;

    /**
     * That of a word.
     *
     * @param lemma its base form, folded
     * @param predicate whether it is what is asked about somebody
     */
    public static Set<Asks> of(String word, String lemma, boolean predicate) {
        Set<Asks> asks = EnumSet.noneOf(Asks.class);
        if (Amount.isPrice(lemma)) {
            asks.add(PRICE);
        }
        if (Condition.isAsked(lemma)) {
            asks.add(CONDITION);
        }
        if (Turn.isAsked(word)) {
            asks.add(TURN);
        }
        if (predicate && Appearance.isAct(word)) {
            asks.add(ACT);
        }
        return asks;
    }
}
