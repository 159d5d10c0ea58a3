package org.attache.visit;

/** A name that the ledger uses, and for what. */
public record LedgerName(Kind kind, String name) {

    /** The field of a visit in which a name stands. */
    public enum Kind {
        VISITOR,
        COUNTRY,
        PLACE
    }
}
