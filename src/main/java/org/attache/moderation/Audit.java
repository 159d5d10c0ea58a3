package org.attache.moderation;

import java.time.Instant;
import java.util.List;

/** Keeps who did what to the knowledge and when; what stands there is never changed or taken away. Thread-safe. */
public interface Audit {

    /**
     * Something that was done.
     *
     * @param who as the front names people
     * @param what one or two words, such as {@code reload}
     * @param detail a sentence
     */
    record Entry(Instant at, String who, String what, String detail) {}

    /** Adds an entry with the time of now. What cannot be kept is logged, for what was done is done. */
    void note(String who, String what, String detail);

    /**
     * The newest entries, the newest first.
     *
     * @param skipped how many of the newest are left out
     */
    List<Entry> newest(int limit, int skipped);
}
