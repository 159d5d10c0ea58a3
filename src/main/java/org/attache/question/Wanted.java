package org.attache.question;

/** The kind of thing that would answer a question. */
public enum Wanted {
    WHEN,
    /** The last day of a visit. */
    END,
    WHERE,
    WHO,
    MET,
    ROLE,
    PURPOSE,
    DURATION,
    /** How many visits, or how many of anything that a statement counts. */
    COUNT,
    /** How many people visit. */
    HEADCOUNT,
    WHETHER,
    /** What somebody said. */
    SPEECH,
    ANYTHING
}
