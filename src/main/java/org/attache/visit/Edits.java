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
}
