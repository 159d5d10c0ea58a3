package org.attache.clause.entailment.reading.mending;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;

/** Finds the verb of a clause that "if" or "because" opens and that would have none otherwise: "if the ice holds". */
final class OpenedClauses {

    private static final int LONGEST = 6;

    private OpenedClauses() {}

    static boolean isVerb(List<Word> words, int i) {
        Word word = words.get(i);
        return (word.tag() == Tag.NNS || word.tag() == Tag.NN)
                && word.small().endsWith("s")
                && i > 0
                && words.get(i - 1).tag() == Tag.NN
                && isOpened(words, i)
                && !hasFinite(words, i);
    }

    private static boolean isOpened(List<Word> words, int before) {
        for (int at = before - 1; at >= Math.max(0, before - LONGEST); at--) {
            String small = words.get(at).small();
            if (Lexicon.isConjunction(small, "condition") || Lexicon.isConjunction(small, "cause")) {
                return true;
            }
            if (words.get(at).text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a finite verb stands from here to the comma that ends the clause. */
    private static boolean hasFinite(List<Word> words, int from) {
        for (int i = from; i < words.size() && !words.get(i).text().equals(","); i++) {
            switch (words.get(i).tag()) {
                case VBD, VBZ, VBP, MD -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
