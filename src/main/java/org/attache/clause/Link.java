package org.attache.clause;

/** How a clause hangs together with the one above it. */
public enum Link {
    /** It stands by itself. */
    MAIN,
    /** Joined by "and", "but" or a comma. */
    CONJUNCT,
    /** It says more of a noun: "who lives there". */
    RELATIVE,
    /** It is what is said, believed, planned, hoped: "that he will go", "to go". */
    COMPLEMENT,
    /** It says when, why or how: "while she is there", "after leaving". */
    ADVERBIAL,
    /** It must hold for the clause above: "if the talks succeed". */
    CONDITION,
    /** What the clause above is for: "to sign the treaty". */
    PURPOSE,
    /** It stands in brackets. */
    ASIDE
}
