package org.attache.question;

/** The kind of thing that would answer a question. */
public enum Wanted {
    WHEN,
    WHERE,
    WHO,
    MET,
    ROLE,
    PURPOSE,
    DURATION,
    COUNT,
    WHETHER,
    ANYTHING
}
