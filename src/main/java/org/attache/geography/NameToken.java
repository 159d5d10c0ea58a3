package org.attache.geography;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a mark of a text as names of countries are compared.
 *
 * <p>Spaces, hyphens and apostrophes only part words, as does the full stop of "St."; "U.S." is one word. Any other
 * mark stands for itself, so that no name reaches across it.
 *
 * @param word as written, without the full stops of an abbreviation
 * @param folded as {@link NameWords#fold} gives it
 */
record NameToken(int start, int end, String word, String folded) {

    static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = abbreviationEnd(text, at);
            if (end > at) {
                tokens.add(word(at, end, text.substring(at, end).replace(".", "")));
            } else if (isWordPart(text, at)) {
                end = wordEnd(text, at);
                tokens.add(word(at, end, text.substring(at, end)));
            } else {
                end = at + 1;
                if (!onlyParts(text, at, tokens)) {
                    String mark = text.substring(at, end);
                    tokens.add(new NameToken(at, end, mark, mark));
                }
            }
            at = end;
        }
        return tokens;
    }

    private static NameToken word(int start, int end, String word) {
        return new NameToken(start, end, word, NameWords.fold(word));
    }

    private static boolean isWordPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text, end)) {
            end++;
        }
        return end;
    }

    /** The end of "U.S." or "U.S" that starts here, else the start. */
    private static int abbreviationEnd(String text, int start) {
        int end = start;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        boolean lastLetter = end < text.length()
                && Character.isLetter(text.charAt(end))
                && (end + 1 == text.length() || !isWordPart(text, end + 1));
        if (lastLetter) {
            return end - start >= 2 ? end + 1 : start;
        }
        return end - start >= 4 ? end : start;
    }

    private static boolean onlyParts(String text, int at, List<NameToken> before) {
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '’', '&' -> true;
            case '.' ->
                !before.isEmpty()
                        && before.getLast().end() == at
                        && before.getLast().folded().equals("st");
            default -> Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
        };
    }
}
