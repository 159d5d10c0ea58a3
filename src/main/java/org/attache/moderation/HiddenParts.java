package org.attache.moderation;

import java.time.Instant;
import java.util.List;
import org.attache.knowledge.Hidden;

/** Keeps what moderators have hidden. Thread-safe. */
public interface HiddenParts {

    /**
     * A document or a statement that is hidden.
     *
     * @param statement the id of the statement; empty where the whole document is hidden
     * @param path the document
     * @param words of the statement, or the title of the document
     */
    record Part(String statement, String path, String words, String reason) {

        /** Whether it is a whole document. */
        public boolean isDocument() {
            return statement.isEmpty();
        }
    }

    /**
     * A part that is hidden.
     *
     * @param number names it for good
     */
    record Kept(long number, Part part, String who, Instant since) {}

    /** Hides a part until it is restored; the number that it is restored by. */
    long hide(Part part, String who);

    /** Shows a part again; false where none is hidden under this number. */
    boolean restore(long number);

    /** All that is hidden, the newest first. */
    List<Kept> all();

    /** The same for a reload. */
    Hidden hidden();
}
