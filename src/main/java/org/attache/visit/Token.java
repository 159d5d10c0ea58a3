package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;

/**
 * A word or a mark of a statement.
 *
 * @param text as written, without a possessive s
 * @param folded as {@link NameWords#fold} gives it
 * @param end offset after its last character, the possessive s left out
 * @param lists the word lists that it is on
 */
record Token(String text, String folded, int start, int end, boolean possessive, Set<Lexicon> lists) {

    private static final String TITLE =
            "(?:St|Mr|Mrs|Ms|Dr|Gens?|Lt|Col|Adm|Sens?|Govs?|Reps?|Amb|\\p{Lu})\\.(?=\\s?\\p{Lu})";
    private static final String SUFFIX = "(?:Jr|Sr)\\.(?=\\s*[\\p{Ll},])";
    private static final String PLAIN = "[\\p{L}\\p{N}\\p{M}]+(?:['’\\-‑.](?!['’]?s\\b)[\\p{L}\\p{N}\\p{M}]+)*";
    private static final Pattern PATTERN = Pattern.compile("(?<word>(?:\\p{L}\\.){2,}|" + TITLE + "|" + SUFFIX + "|"
            + PLAIN + ")(?<possessive>['’]s\\b|(?<=s)['’](?![\\p{L}\\p{N}]))?|(?<mark>[^\\s\\p{L}\\p{N}])");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group("word");
            if (word == null) {
                String mark = matcher.group("mark");
                tokens.add(new Token(mark, mark, matcher.start(), matcher.end(), false, Lexicon.with(mark)));
            } else {
                boolean possessive = matcher.group("possessive") != null;
                String folded = NameWords.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
                tokens.add(new Token(
                        word, folded, matcher.start(), matcher.end("word"), possessive, Lexicon.with(folded)));
            }
        }
        return tokens;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is capitalised and no abbreviation in capitals; initials and Roman numerals are not asked about. */
    boolean isNameLike() {
        return isPrefixed() || (isCapitalised() && (hasLowerCase() || isInitial()));
    }

    private boolean hasLowerCase() {
        int at = 0;
        while (at < text.length() && !Character.isLowerCase(text.codePointAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** "al-Jaberi": a name that begins with a particle. */
    private boolean isPrefixed() {
        int hyphen = text.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.codePointAt(hyphen + 1))
                && Lexicon.PARTICLE.has(folded.substring(0, hyphen));
    }

    private boolean isInitial() {
        return text.length() == 1 || (text.length() == 2 && text.endsWith("."));
    }

    boolean is(String word) {
        return folded.equals(word);
    }
}
