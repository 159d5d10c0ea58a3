package org.attache.clause.entailment.reading;

import org.attache.clause.Modality;

/**
 * How far a sentence commits itself to an event.
 *
 * @param negative whether it says that it is not so
 * @param governor the lemma of the verb that leaves it open: "ask" of "asked them to come"; empty for none
 * @param source the unit that says it; -1 for none
 * @param condition the head of what it hangs on; -1 for none
 */
public record Stance(Modality modality, boolean negative, String governor, int source, int condition) {

    public static Stance of(Modality modality, boolean negative) {
        return new Stance(modality, negative, "", -1, -1);
    }

    public Stance with(Modality other) {
        return new Stance(other, negative, governor, source, condition);
    }

    public Stance turned(boolean turn) {
        return new Stance(modality, negative != turn, governor, source, condition);
    }

    public Stance under(String verb) {
        return new Stance(modality, negative, verb, source, condition);
    }

    public Stance from(int said) {
        return new Stance(modality, negative, governor, said, condition);
    }

    public Stance given(int on) {
        return new Stance(modality, negative, governor, source, on);
    }

    @Override
    public String toString() {
        return (negative ? "NOT " : "")
                + modality
                + (governor.isEmpty() ? "" : " under " + governor)
                + (source < 0 ? "" : " by " + source)
                + (condition < 0 ? "" : " if " + condition);
    }
}
