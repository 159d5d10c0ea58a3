package org.attache.source;

/**
 * A verbatim piece of a document's text.
 *
 * @param start offset of the first character in the document's text, in UTF-16 units
 * @param end offset after the last character
 * @param words the characters between the two offsets, unchanged
 */
public record Quote(int start, int end, String words) {

    public Quote {
        if (start < 0 || end - start != words.length() || words.isBlank()) {
            throw new IllegalArgumentException("not a quote: [" + start + ", " + end + ") of \"" + words + "\"");
        }
    }

    /** Cuts a quote out of a text. */
    public static Quote of(String text, int start, int end) {
        return new Quote(start, end, text.substring(start, end));
    }
}
