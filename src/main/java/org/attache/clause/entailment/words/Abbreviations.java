package org.attache.clause.entailment.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** Short forms of titles: "Lt", "Col.", "Gov." for the words that their letters come from. */
public final class Abbreviations {

    private static final int LONGEST = 4;

    /** A word without one can only be a short form. */
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private Abbreviations() {}

    /** Whether a word is a short form of a title among some words in small letters. */
    public static boolean isOne(String word, Collection<String> known) {
        if (word.contains("-")) {
            return Arrays.stream(word.split("-")).allMatch(part -> isOne(part, parts(known)));
        }
        String small = word.replace(".", "").toLowerCase(java.util.Locale.ROOT);
        if (small.length() < 2 || small.length() > LONGEST || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return known.stream()
                .anyMatch(longer -> longer.length() > small.length() + 1
                        && (Lexicon.noun(longer) == Noun.OFFICE
                                || !VOWEL.matcher(small).find())
                        && isShortFor(small, longer));
    }

    /** The words with the parts of those that have a hyphen. */
    private static Set<String> parts(Collection<String> known) {
        return known.stream().flatMap(word -> Arrays.stream(word.split("-"))).collect(Collectors.toSet());
    }

    /** Whether the letters stand in the longer word in this order, the first of them first. */
    public static boolean isShortFor(String small, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < small.length(); i++) {
            if (longer.charAt(i) == small.charAt(at)) {
                at++;
            } else if (i == 0) {
                return false;
            }
        }
        return at == small.length();
    }
}
