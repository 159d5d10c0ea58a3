package org.attache.source.sentences;

/**
 * A place where a sentence may end.
 *
 * @param text the block
 * @param start where the sentence begins
 * @param mark the last terminator before the place, or the last character where there is none
 * @param end the place: after the closing quotation marks and brackets that follow the terminator
 * @param next where the text goes on after white space, or the end of the block
 */
record Boundary(String text, Quotations quotations, int start, int mark, int end, int next) {

    /** Where the word begins that the terminator stands behind; looks back at most some 30 characters. */
    int wordStart() {
        int i = mark;
        int floor = Math.max(start, mark - 30);
        while (i > floor && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        return i;
    }

    /** The letters and apostrophes that the text goes on with, behind opening marks; not more than some 30. */
    String nextWord() {
        int from = next;
        int limit = Math.min(text.length(), next + 30);
        while (from < limit && (quotations.opensAt(from) || "([‘".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        int to = from;
        while (to < limit && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '’')) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Whether a small letter follows, which begins no sentence: {@code “Will they come?” she asked.} */
    boolean goesOnSmall() {
        return Character.isLowerCase(nextCharacter());
    }

    /** The first character of what follows, or NUL at the end of the block. */
    char nextCharacter() {
        return next < text.length() ? text.charAt(next) : '\0';
    }
}
