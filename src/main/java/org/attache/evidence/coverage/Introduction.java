package org.attache.evidence.coverage;

import java.util.Optional;

/** Finds a name in a sentence together with the words before it, which say what its bearer is. */
final class Introduction {

    private Introduction() {}

    /**
     * The first mention of a name as a word of its own, with the words that stand before it without another mark.
     *
     * @param most how many words before the name belong to it
     * @return empty where the sentence does not hold the name
     */
    static Optional<String> in(String sentence, String name, int most) {
        for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
                    && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)))) {
                return Optional.of(sentence.substring(start(sentence, at, most), end));
            }
        }
        return Optional.empty();
    }

    private static int start(String sentence, int name, int most) {
        int start = name;
        for (int words = 0; words < most; words++) {
            int word = start;
            while (word > 0 && Character.isWhitespace(sentence.charAt(word - 1))) {
                word--;
            }
            int before = word;
            while (before > 0 && isOfWord(sentence.charAt(before - 1))) {
                before--;
            }
            if (word == start || before == word) {
                break;
            }
            start = before;
        }
        return start;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '.' || c == '-';
    }
}
