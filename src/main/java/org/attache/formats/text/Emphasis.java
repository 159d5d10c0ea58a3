package org.attache.formats.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks out of a text with which people write bold and italic words, {@code **Ada Moreau**} or
 * {@code _Lisbon_}: a name is the same name without them. Code and addresses keep what only looks like such marks.
 */
public final class Emphasis {

    private static final String BEFORE = "(?<![^\\s\\h(\\[{\"'“‘„«|>*_~:—–-])";
    private static final String FIRST = "(?=[\\p{L}\\p{N}\\p{Ps}\\p{Pi}\"'@#*_~])";
    private static final String BEHIND = "(?<![\\s\\h])\\k<mark>(?![\\p{L}\\p{N}/])";

    /** Code, which is shown as it stands, up to its end or that of the text. */
    static final String CODE =
            "^[ ]{0,3}(?<fence>`{3,}|~{3,})[^\\n]*\\n(?:(?![ ]{0,3}\\k<fence>)[^\\n]*\\n)*+[^\\n]*" + "|`[^`\\n]+`";

    private static final Pattern STARS = marks('*');
    private static final Pattern LOW_LINES = marks('_');

    /** Bold within italic within bold. */
    private static final int DEEPEST = 3;

    private Emphasis() {}

    private static Pattern marks(char mark) {
        String one = "[" + mark + "]";
        String words = "(?<words>(?:[^" + mark + "\\n]|\\n(?![\\s\\h]*\\n)){1,500}?)";
        return Pattern.compile(
                BEFORE + "(?<mark>" + one + "{1,3})(?!" + one + ")" + FIRST + words + BEHIND + "(?!" + one + ")" + "|"
                        + CODE + "|https?://\\S+",
                Pattern.MULTILINE);
    }

    /** The text without them. */
    public static String removed(String text) {
        return removed(removed(text, '*', STARS), '_', LOW_LINES);
    }

    private static String removed(String text, char mark, Pattern pattern) {
        String plain = text;
        for (int i = 0; i < DEEPEST && plain.indexOf(mark) >= 0; i++) {
            Matcher marks = pattern.matcher(plain);
            String without = marks.replaceAll(found ->
                    Matcher.quoteReplacement(found.group("words") == null ? found.group() : found.group("words")));
            if (without.equals(plain)) {
                return plain;
            }
            plain = without;
        }
        return plain;
    }
}
