package org.attache.terminal.text;

import java.util.stream.Collectors;

/**
 * Makes foreign words (of documents, questions, models, file names) safe to print: a terminal obeys nothing in them,
 * and none of them changes the direction of reading.
 */
public final class Printable {

    /** Where Unicode keeps pictures of the control characters, U+2400 for U+0000 and so on. */
    private static final int PICTURES = 0x2400;

    private static final int DELETE = 0x7f;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xfffd;

    private Printable() {}

    /**
     * The text with blanks for white space, pictures for other control characters, and nothing for marks that only
     * steer the direction of reading or that nobody sees.
     */
    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < DELETE)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).map(Printable::shown).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** The same for each line of a text. */
    public static String lines(String text) {
        return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
    }

    private static int shown(int c) {
        if (Character.isWhitespace(c) || c == 0x85) {
            return ' ';
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c;
    }

    /** Controls of the bidirectional algorithm (UAX #9), zero-width space and no-break space, and tags. */
    private static boolean isInvisible(int c) {
        return c == 0x61c
                || c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff
                || (c >= 0xe0000 && c <= 0xe007f);
    }
}
