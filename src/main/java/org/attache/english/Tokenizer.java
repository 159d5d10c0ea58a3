package org.attache.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a sentence into tokens as the English Web Treebank does: clitics and hyphens stand by themselves,
 * abbreviations keep their full stop. Linear time.
 */
public final class Tokenizer {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>\"”]*[^\\s<>\"”.,;:!?)\\]]" // an address
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|\\p{Lu}(?:\\.\\p{Lu})+\\.?" // U.S.
                    + "|\\p{Ll}(?:\\.\\p{Ll})+\\.?" // a.m., w.e.f.
                    + "|\\d+(?:[.,:/]\\d+)+"
                    + "|\\d+(?:st|nd|rd|th)\\b"
                    + "|\\d+"
                    + "|[\\p{L}\\p{M}]+(?:['’ʻʼ`][\\p{L}\\p{M}]+)*['’]?"
                    + "|\\.{2,}|…|-{2,}"
                    + "|\\S",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLITIC = Pattern.compile("(?i)(n['’]t|['’](?:s|m|d|re|ve|ll))$");

    /** Words that a full stop belongs to; those before a name keep it anywhere. */
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "hon", "rev", "gen", "col", "lt", "capt", "sgt", "maj",
            "sen", "rep", "gov", "amb", "adm", "cmdr", "messrs", "mme", "no", "vs", "etc", "inc", "ltd", "co", "corp",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "approx", "dept", "est", "govt", "min", "pres", "sec", "atty", "asst",
            "brig", "cdr", "cmdt", "cpl", "insp", "lieut", "revd", "sqn", "supt", "cllr", "ald");

    private Tokenizer() {}

    /** The tokens of a sentence in their order; no characters but white space and marks of notes lie between them. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (true) {
            int start = at;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            int end = plainEnd(text, start);
            if (end == start) {
                if (!matcher.find(start)) {
                    break;
                }
                start = matcher.start();
                end = matcher.end();
            }
            if (Character.isLetter(text.codePointAt(start))) {
                end = withStop(text, start, end);
                addWord(text, start, end, tokens);
            } else if (!isNoteMark(text, start, end)) {
                tokens.add(new Token(text.substring(start, end), start, end));
            }
            at = end;
        }
        return tokens;
    }

    /**
     * The end of a word of plain letters with a space, a comma or the end of the text behind it, which most are and
     * which the pattern takes long to see; the start where there is none.
     */
    private static int plainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isPlainLetter(text.charAt(end))) {
            end++;
        }
        boolean ended = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == ',';
        return ended ? end : start;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a token is a raised digit right behind something, which points to a note. */
    private static boolean isNoteMark(String text, int start, int end) {
        return end - start == 1
                && "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(start)) >= 0
                && start > 0
                && !Character.isWhitespace(text.charAt(start - 1));
    }

    /** The end of a word with the full stop that belongs to it: "Dr.", the initial in "Daniel A. Korhonen". */
    private static int withStop(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.' || end + 1 == text.length()) {
            return end;
        }
        String word = text.substring(start, end);
        boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("I");
        return initial || SHORTENED.contains(word.toLowerCase(Locale.ROOT)) ? end + 1 : end;
    }

    private static void addWord(String text, int start, int end, List<Token> tokens) {
        String word = text.substring(start, end);
        if (word.equalsIgnoreCase("cannot")) {
            tokens.add(new Token(text.substring(start, start + 3), start, start + 3));
            tokens.add(new Token(text.substring(start + 3, end), start + 3, end));
            return;
        }
        int cut = word.indexOf('\'') < 0 && word.indexOf('’') < 0 ? end : start + cut(word);
        tokens.add(new Token(text.substring(start, cut), start, cut));
        if (cut < end) {
            tokens.add(new Token(text.substring(cut, end), cut, end));
        }
    }

    /** Where a clitic or a closing apostrophe begins; the end of the word where there is none. */
    private static int cut(String word) {
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.find() && clitic.start() > 0) {
            return clitic.start();
        }
        boolean closed = word.length() > 1 && (word.endsWith("'") || word.endsWith("’"));
        return closed ? word.length() - 1 : word.length();
    }
}
