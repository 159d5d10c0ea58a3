package org.attache.visit;

/**
 * Counts typing errors: a letter left out, put in, taken for another, or swapped with its neighbour. These four are
 * more than 80 % of all misspelled words (Damerau, "A technique for computer detection and correction of spelling
 * errors", CACM 7(3), 1964).
 */
public final class Edits {

    private Edits() {}

    /** Whether exactly one such error turns the one word into the other. */
    public static boolean isOne(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        if (longer.length() == shorter.length() + 1) {
            return longer.startsWith(shorter.substring(from), from + 1);
        }
        return longer.length() == shorter.length() && from < shorter.length() && isChangeAt(from, shorter, longer);
    }

    private static boolean isChangeAt(int at, String one, String other) {
        boolean swapped = at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.startsWith(other.substring(at + 2), at + 2);
        return swapped || one.startsWith(other.substring(at + 1), at + 1);
    }

    /** Whether exactly one such error turns the word into the beginning of the other, or into all of it. */
    public static boolean isOneFromBeginning(String word, String other) {
        int at = 0;
        while (at < word.length() && at < other.length() && word.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == word.length()) {
            return false;
        }
        boolean tooMuch = isRest(word, at + 1, other, at);
        boolean missing = at < other.length() && isRest(word, at, other, at + 1);
        boolean changed = at < other.length() && isRest(word, at + 1, other, at + 1);
        boolean swapped = at + 1 < word.length()
                && at + 1 < other.length()
                && word.charAt(at) == other.charAt(at + 1)
                && word.charAt(at + 1) == other.charAt(at)
                && isRest(word, at + 2, other, at + 2);
        return tooMuch || missing || changed || swapped;
    }

    /** Whether what is left of the word from a position on stands in the other at a position. */
    private static boolean isRest(String word, int from, String other, int at) {
        return other.regionMatches(at, word, from, word.length() - from);
    }
}
