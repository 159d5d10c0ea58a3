package org.attache.evidence.coverage.telling;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Word;

/** Recognises questions for what something depends on, and the conditions that answer them. Pure. */
public final class Condition {

    /** Behind other words of a sentence. */
    private static final Pattern SUPPOSING =
            Pattern.compile("(?<=\\w )(?:if|unless|in case)\\b", Pattern.CASE_INSENSITIVE);

    private Condition() {}

    /** Whether a lemma of a question asks for a condition: "depend". */
    public static boolean isAsked(String lemma) {
        return Lexicon.isAsked(lemma, "condition");
    }

    /**
     * Whether some words only suppose something: "only if it does not rain".
     *
     * @param unsaid whether the words before the condition do not say it
     */
    public static boolean isSupposed(String words, Predicate<String> unsaid) {
        Matcher supposing = SUPPOSING.matcher(words);
        return supposing.find() && unsaid.test(words.substring(0, supposing.start()));
    }

    /** Whether some words name a condition. */
    public static boolean isIn(String words) {
        return Trait.CONDITION.isOf(words);
    }

    static boolean isIn(List<Word> words) {
        return words.stream().anyMatch(word -> Lexicon.isConjunction(word.small(), "condition"));
    }
}
