package org.attache.source.sentences;

/** Knows full stops behind the number of an item: {@code The plan: 1. Visit Kabul. 2. Visit Doha.} */
final class Enumerations {

    private Enumerations() {}

    /** Whether the sentence is only a number so far, or a number just announced by a colon or semicolon. */
    static boolean join(Boundary boundary) {
        String text = boundary.text();
        int from = boundary.wordStart();
        int to = boundary.mark();
        if (text.charAt(to) != '.'
                || from == to
                || to - from > 2
                || !text.substring(from, to).chars().allMatch(Character::isDigit)) {
            return false;
        }
        int before = Punctuation.trimEnd(text, boundary.start(), from);
        return before == boundary.start() || ":;".indexOf(text.charAt(before - 1)) >= 0;
    }
}
