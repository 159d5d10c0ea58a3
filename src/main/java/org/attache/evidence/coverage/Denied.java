package org.attache.evidence.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.evidence.Stemmer;
import org.attache.geography.NameWords;

/** Tells what a text denies: the words that a "not" reaches. */
final class Denied {

    static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "no",
            "nobody",
            "none",
            "without",
            "neither",
            "nor",
            "cannot",
            "refuse",
            "refused",
            "refuses",
            "decline",
            "declined",
            "declines",
            "unable",
            "cancelled",
            "canceled");

    /** So many words of content are reached by one that denies. */
    private static final int REACH = 3;

    /** Shorter words bind others. */
    private static final int CONTENT = 4;

    private static final Set<String> BINDING = Set.of(
            "about", "been", "does", "from", "have", "that", "their", "them", "there", "they", "this", "were", "which",
            "will", "with");

    private Denied() {}

    /** The stems of the denied words of a text. */
    static Set<String> stems(String text, Stemmer stemmer) {
        Set<String> denied = new HashSet<>();
        List<String> words = NameWords.of(text);
        int left = 0;
        for (String word : words) {
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                left = REACH;
            } else if (left > 0 && word.length() >= CONTENT && !BINDING.contains(word)) {
                denied.add(stemmer.stem(word));
                left--;
            }
        }
        return denied;
    }
}
