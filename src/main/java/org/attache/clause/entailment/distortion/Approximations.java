package org.attache.clause.entailment.distortion;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;

/** "Almost all" is not all, and "about 200" is not 200. */
final class Approximations {

    private Approximations() {}

    static boolean areDropped(List<Word> said, List<List<Word>> told) {
        for (int i = 0; i < said.size(); i++) {
            Word amount = said.get(i);
            if (isAmount(amount) && !isRough(said, i) && isOnlyRough(amount, told)) {
                return true;
            }
        }
        return false;
    }

    /** Whether statements have an amount, and none has it without such a word before it. */
    private static boolean isOnlyRough(Word amount, List<List<Word>> told) {
        boolean rough = false;
        for (List<Word> words : told) {
            for (int i = 0; i < words.size(); i++) {
                if (isSame(amount, words.get(i))) {
                    if (!isRough(words, i)) {
                        return false;
                    }
                    rough = true;
                }
            }
        }
        return rough;
    }

    private static boolean isSame(Word one, Word other) {
        Integer number = Numbers.cardinal(one.text());
        return number == null ? one.small().equals(other.small()) : number.equals(Numbers.cardinal(other.text()));
    }

    private static boolean isAmount(Word word) {
        return Numbers.cardinal(word.text()) != null
                || switch (word.small()) {
                    case "all",
                            "every",
                            "everybody",
                            "everyone",
                            "everything",
                            "whole",
                            "entire",
                            "half",
                            "no",
                            "none",
                            "nobody",
                            "nothing",
                            "always",
                            "never",
                            "double",
                            "twice",
                            "as" -> true;
                    default -> false;
                };
    }

    /** Whether a word before it, with an article at most between them, makes it less than it says. */
    private static boolean isRough(List<Word> words, int amount) {
        int at = amount - 1;
        while (at > 0
                && (words.get(at).tag() == Tag.DT
                        || words.get(at).tag() == Tag.PDT
                        || words.get(at).tag() == Tag.CURRENCY)
                && !words.get(at).small().equals("some")) {
            at--;
        }
        String small = Content.small(words, at);
        boolean number = Numbers.cardinal(words.get(amount).text()) != null;
        return Lexicon.isAdverb(small, "hedge")
                || Lexicon.isAdverb(small, "virtual")
                || (small.equals("to") && Content.small(words, at - 1).equals("close"))
                || (number
                        && switch (small) {
                            case "about", "around", "some" -> true;
                            default -> false;
                        });
    }
}
