package org.attache.schedule.following;

/** Delivers notices. */
public interface Courier {

    /** What came of trying. */
    enum Outcome {
        DELIVERED,
        /** The recipient is gone or does not take it; trying again is of no use. */
        REFUSED,
        /** Nobody can be reached at the moment. */
        LATER
    }

    /**
     * Delivers a notice; one that was delivered already under its id, lately, is not delivered again. Takes its time.
     */
    Outcome deliver(Notice notice);
}
