package org.attache.question;

/** The kind of thing that would answer a question. */
public enum Wanted {
    WHEN,
    /** The hour of something, which no visit of the ledger has. */
    TIME,
    /** The last day of a visit. */
    END,
    WHERE,
    WHO,
    MET,
    ROLE,
    PURPOSE,
    /** What somebody does somewhere. */
    ACTIVITY,
    DURATION,
    /** How many visits, or how many of anything that a statement counts. */
    COUNT,
    /** How long ago a visit was. */
    AGO,
    /** On which day of the week a visit begins. */
    WEEKDAY,
    /** How many people visit. */
    HEADCOUNT,
    /** Whether something is so that a visit alone does not say. */
    WHETHER,
    /** Whether somebody visits at all: a visit that matches says yes. */
    COMES,
    /** Whether somebody has visited: a visit that matches and is no mere announcement says yes. */
    CAME,
    /** What somebody said. */
    SPEECH,
    ANYTHING;

    /** Whether yes or no answers it. */
    public boolean isWhether() {
        return this == WHETHER || this == COMES || this == CAME;
    }
}
