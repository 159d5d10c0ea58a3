package org.attache.dialogue;

import java.util.List;

/** Keeps what people think of answers. Thread-safe. */
public interface FeedbackBook {

    /** Keeps it, in the place of what the same person said of the same answer. */
    void put(Feedback feedback);

    /**
     * The newest first, at most so many.
     *
     * @param skipped how many of the newest are left out
     */
    List<Feedback> newest(int limit, int skipped);

    /** How much of a person is kept. */
    int of(long person);

    /** Forgets what a person said; says how much that was. */
    int forget(long person);
}
