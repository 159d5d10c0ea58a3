package org.attache.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.evidence.Stemmer;
import org.attache.geography.NameWords;

/**
 * Splits the content words of a text by whether one of some words governs them: "not", "may". A word is governed where
 * such a word stands before it with at most a few others between, in the same clause.
 *
 * @param governed stems that are governed somewhere
 * @param free stems that stand somewhere ungoverned
 * @param governs whether one of the words that govern stands anywhere
 */
record Governed(Set<String> governed, Set<String> free, boolean governs) {

    /** So many words are reached by one that governs. */
    private static final int REACH = 3;

    static Governed by(List<String> governing, String text, Stemmer stemmer) {
        Set<String> governed = new HashSet<>();
        Set<String> free = new HashSet<>();
        boolean governs = false;
        for (String clause : text.split("[,;:.!?]\\s|\\s(?:and|but|because|while|that|whether)\\s")) {
            int left = 0;
            String before = "";
            for (String word : NameWords.of(clause)) {
                if (isGoverning(governing, before, word)) {
                    left = REACH + 1;
                    governs = true;
                } else if (!FunctionWords.contains(word)) {
                    (left > 0 ? governed : free).add(stemmer.stem(word));
                    left--;
                }
                before = word;
            }
        }
        return new Governed(governed, free, governs);
    }

    private static boolean isGoverning(List<String> governing, String before, String word) {
        return governing.contains(word)
                || governing.contains(before + " " + word)
                || (word.endsWith("n't") && governing.contains("not"));
    }
}
