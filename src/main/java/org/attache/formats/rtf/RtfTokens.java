package org.attache.formats.rtf;

import org.jspecify.annotations.Nullable;

/** The signs of a rich text file one after the other (Rich Text Format Specification 1.9.1, "RTF Syntax"). */
final class RtfTokens {

    /** A longer word or number is no control word. */
    private static final int LONGEST = 32;

    /** A sign. */
    sealed interface Token {

        /** A brace. */
        record Brace(boolean opens) implements Token {}

        /**
         * A control word or symbol.
         *
         * @param number its parameter; null for none
         */
        record Control(String word, @Nullable Integer number) implements Token {}

        /** A byte of text. */
        record Text(int value) implements Token {}
    }

    private final byte[] bytes;
    private int at;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next sign; null at the end. */
    @Nullable
    Token next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        if (at >= bytes.length) {
            return null;
        }
        char c = (char) (bytes[at++] & 0xFF);
        return switch (c) {
            case '{' -> new Token.Brace(true);
            case '}' -> new Token.Brace(false);
            case '\\' -> control();
            case '\t' -> new Token.Control("tab", null);
            default -> new Token.Text(c);
        };
    }

    private Token control() {
        if (at >= bytes.length) {
            return new Token.Text(' ');
        }
        char c = (char) (bytes[at] & 0xFF);
        if (c == '\'') {
            int value = at + 2 < bytes.length
                    ? Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16)
                    : -1;
            at = Math.min(bytes.length, at + 3);
            return new Token.Text(value < 0 ? '?' : value);
        }
        if (!isLetter(c)) {
            at++;
            return c == '\r' || c == '\n' ? new Token.Control("par", null) : new Token.Control(String.valueOf(c), null);
        }
        int from = at;
        while (at < bytes.length && isLetter((char) bytes[at]) && at - from < LONGEST) {
            at++;
        }
        String word = new String(bytes, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
        Integer number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return new Token.Control(word, number);
    }

    private @Nullable Integer number() {
        int from = at;
        boolean isNegative = at < bytes.length && bytes[at] == '-';
        int digits = at + (isNegative ? 1 : 0);
        int end = digits;
        int value = 0;
        while (end < bytes.length && Character.isDigit((char) bytes[end]) && end - digits < 9) {
            value = value * 10 + Character.digit(bytes[end++], 10);
        }
        if (end == digits) {
            at = from;
            return null;
        }
        at = end;
        return isNegative ? -value : value;
    }

    /** Passes over bytes that are no text, such as those of a picture. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
