package org.attache.source.sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ends of sentences after which the space was forgotten: {@code ended.The next}, {@code in May.“We agree”}. Web
 * and e-mail addresses, file and product names, versions and initials are none.
 */
final class MissingSpaces {

    /** Looked at on either side of a terminator, so that endless words cost no more than long ones. */
    private static final int REACH = 40;

    private static final Pattern WORD_BEFORE =
            Pattern.compile("[\\p{Ps}\\p{Pi}\"']*(?:[\\p{L}\\p{M}’'-]{2,}|\\d+)[)\\]”’]?");
    private static final Pattern WORD_AFTER =
            Pattern.compile("(\\p{Lu}[\\p{Ll}\\p{M}]*)(?:[-’'][\\p{L}\\p{M}]+)*(?:[!?]|[,;:.]?(?=[\\s\\u00A0]|$))");

    private MissingSpaces() {}

    /** Whether a terminator ends a sentence although the next one follows without a space. */
    static boolean propose(String text, int mark, Quotations quotations) {
        int next = mark + 1;
        if (next >= text.length() || mark == 0) {
            return false;
        }
        if (quotations.opensAt(next)) {
            return next + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(next + 1))
                    && !quotations.opensAt(mark - 1);
        }
        if (!Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        String before = text.substring(wordStart(text, mark), mark);
        Matcher after = WORD_AFTER.matcher(text).region(next, Math.min(text.length(), next + REACH));
        if (!WORD_BEFORE.matcher(before).matches() || !after.lookingAt()) {
            return false;
        }
        return Openers.contains(after.group(1)) || (startsLower(before) && after.end(1) - next > 1);
    }

    /** Whether a detector tore apart what no space divides, such as a version or the query of a web address. */
    static boolean join(Boundary boundary) {
        int next = boundary.mark() + 1;
        if (next != boundary.next() || next >= boundary.text().length()) {
            return false;
        }
        char c = boundary.text().charAt(next);
        boolean opens = boundary.quotations().opensAt(next) || "([".indexOf(c) >= 0;
        boolean glued = !opens && (c < 128 || Character.isUpperCase(c) || Character.isLowerCase(c));
        return glued && !propose(boundary.text(), boundary.mark(), boundary.quotations());
    }

    private static int wordStart(String text, int mark) {
        int i = mark;
        while (i > 0 && mark - i < REACH && !Punctuation.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean startsLower(String word) {
        return word.chars().filter(Character::isLetter).limit(1).allMatch(Character::isLowerCase);
    }
}
