package org.attache.dates.grammar;

/**
 * A word, a number or a mark of the text.
 *
 * @param value what the kind measures: number of the month, of the weekday (Monday is 1) …; 0 where nothing
 */
public record Token(Kind kind, int start, int end, int value) {

    /** The length of a number. */
    int digits() {
        return end - start;
    }
}
