package org.attache.source.sentences;

/** Kinds of characters that matter to where sentences begin and end. */
public final class Punctuation {

    private static final String TERMINATORS = ".!?…。！？．｡؟۔।॥‼⁇⁈⁉‽";
    private static final String CLOSERS = ")]}）」』】》’*_";
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

    private Punctuation() {}

    static boolean isTerminator(char c) {
        return TERMINATORS.indexOf(c) >= 0;
    }

    /** Brackets, single quotation marks and Markdown emphasis that belong to the sentence they close. */
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isLineBreak(char c) {
        return LINE_BREAKS.indexOf(c) >= 0;
    }

    /** White space in the widest sense: no-break spaces, zero-width spaces and byte order marks as well. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\uFEFF';
    }

    /** The first offset from here on that is not white space, or the limit. */
    static int skipSpace(String text, int from, int limit) {
        int i = from;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of what stands before an offset without the white space in between, not before the floor. */
    public static int trimEnd(String text, int floor, int end) {
        int i = end;
        while (i > floor && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
