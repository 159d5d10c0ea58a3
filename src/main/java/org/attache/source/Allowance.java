package org.attache.source;

/** Is asked at every step of long work on a document whether it may go on. */
@FunctionalInterface
public interface Allowance {

    /** For texts that somebody vouches for. */
    Allowance UNLIMITED = statements -> {};

    /**
     * Returns where the work may go on; ends it by an unchecked exception of its own where it may not.
     *
     * @param statements how many the document has so far
     */
    void require(int statements);
}
