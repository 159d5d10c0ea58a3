package org.attache.geography;

import java.util.List;

/** How a sentence is written, as far as its capital letters tell. */
final class Capitalisation {

    private Capitalisation() {}

    /** Whether a name may begin with a token: a capital letter, a small article before one, or nothing but chat. */
    static boolean mayBeCapitalised(List<String> words, int at) {
        return isCapitalised(words.get(at)) || isBeforeCapital(words, at) || isChat(words);
    }

    /** Whether people write without capital letters here. The first word of a question and "I" have one in chat too. */
    static boolean isChat(List<String> words) {
        if (words.isEmpty()
                || (isCapitalised(words.getFirst()) && !words.getLast().equals("?"))) {
            return false;
        }
        for (int at = 1; at < words.size(); at++) {
            if (isCapitalised(words.get(at)) && !words.get(at).equals("I")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token stands in small letters in chat. */
    static boolean isSmall(List<String> words, int at) {
        return !isCapitalised(words.get(at)) && isChat(words);
    }

    private static boolean isBeforeCapital(List<String> words, int at) {
        String word = words.get(at);
        int capital = word.indexOf('-') + 1;
        if (capital > 0 && capital < word.length()) {
            return Character.isUpperCase(word.charAt(capital));
        }
        int next = at + 1;
        while (next < words.size() && words.get(next).equals("-")) {
            next++;
        }
        return word.length() <= 3 && next < words.size() && isCapitalised(words.get(next));
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
