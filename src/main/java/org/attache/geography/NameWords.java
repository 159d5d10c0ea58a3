package org.attache.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name in the form in which names are compared: lower case, without accents, without a possessive s. */
public final class NameWords {

    /** Marks that join words where a letter or a digit stands on both sides. */
    private static final String JOINING = "'’-.";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameWords() {}

    /**
     * The folded words of a text, in order: letters and digits, and between them single apostrophes, hyphens and dots.
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                words.add(fold(text.substring(at, end)));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** Where the word ends that begins at a place; the place itself where none does. */
    private static int end(String text, int start) {
        int end = run(text, start);
        while (end > start && end < text.length() && JOINING.indexOf(text.charAt(end)) >= 0) {
            int next = run(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Where letters and digits end. */
    private static int run(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isLetterOrNumber(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetterOrDigit(letter)
                || switch (Character.getType(letter)) {
                    case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** One word folded. */
    public static String fold(String word) {
        String plain = isAscii(word)
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    static boolean isAscii(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) < 0x80) {
            at++;
        }
        return at == word.length();
    }
}
