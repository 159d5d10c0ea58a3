package org.attache.clause.entailment.reading;

import java.util.List;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are written in several words. */
final class SpelledNumbers {

    private SpelledNumbers() {}

    /** The number that words are together: "twenty-two", "two hundred". */
    static @Nullable Integer value(List<Word> inside) {
        int sum = 0;
        int hundreds = 0;
        boolean any = false;
        for (Word word : inside) {
            Integer part = Numbers.cardinal(word.small());
            if (part == null) {
                if (word.tag() == Tag.HYPH
                        || word.small().equals("and")
                        || word.small().endsWith("clock")) {
                    continue;
                }
                return null;
            }
            boolean multiplies = hundreds > 0 && part >= 100 && part % 100 == 0 && part > hundreds;
            int product = multiplies ? hundreds * part : hundreds + part;
            boolean closes = multiplies && part >= 1000;
            sum += closes ? product : 0;
            hundreds = closes ? 0 : product;
            any = true;
        }
        return any ? sum + hundreds : null;
    }

    /** "Two hundred and six": what stands before "and" counts in hundreds, and a smaller number comes behind it. */
    static boolean isHundredAnd(List<Word> words, int and) {
        if (!words.get(and).small().equals("and")
                || and + 1 >= words.size()
                || words.get(and + 1).tag() != Tag.CD) {
            return false;
        }
        Integer before = Numbers.cardinal(words.get(and - 1).small());
        Integer behind = Numbers.cardinal(words.get(and + 1).small());
        boolean spelled = Character.isLetter(words.get(and - 1).text().charAt(0))
                && Character.isLetter(words.get(and + 1).text().charAt(0));
        return spelled && before != null && before >= 100 && behind != null && behind < 100;
    }
}
