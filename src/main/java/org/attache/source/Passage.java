package org.attache.source;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document's text that was written by itself; it lasts until the next one begins.
 *
 * @param start where it begins, with the stamp or heading that tells of its writing
 * @param words where what it says begins; the characters before are no statement
 * @param writing who wrote it and when; null for the document's own author and day
 */
public record Passage(int start, int words, @Nullable Writing writing) {

    public Passage {
        if (start < 0 || words < start) {
            throw new IllegalArgumentException("no passage: " + start + " to " + words);
        }
    }
}
