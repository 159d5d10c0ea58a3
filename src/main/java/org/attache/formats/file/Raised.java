package org.attache.formats.file;

/**
 * Text that stands above the line: the mark of a note, an exponent, the ending of an ordinal. Digits become those that
 * nobody takes for part of a number before them, so that "May 1" with note 2 is not May 12; letters stay.
 */
public final class Raised {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {}

    public static String of(String words) {
        StringBuilder raised = new StringBuilder(words);
        for (int i = 0; i < raised.length(); i++) {
            char c = raised.charAt(i);
            if (c >= '0' && c <= '9') {
                raised.setCharAt(i, DIGITS.charAt(c - '0'));
            }
        }
        return raised.toString();
    }
}
