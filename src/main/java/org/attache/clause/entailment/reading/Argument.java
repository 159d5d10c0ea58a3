package org.attache.clause.entailment.reading;

/**
 * Who or what takes part in an event.
 *
 * @param preposition in small letters; empty for none
 * @param unit the head of what is named
 */
public record Argument(Role role, String preposition, int unit) {

    /** How it takes part. */
    public enum Role {
        SUBJECT,
        OBJECT,
        /** With a preposition, or an adverb. */
        OBLIQUE,
        TIME
    }
}
