package org.attache.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the tagger makes of an uncommon name at the beginning of a sentence: "Ilse Brandvold visits Oslo" is no
 * noun phrase about visits, where capitals alone stand before a verb and somebody or something follows it.
 */
final class LeadingNames {

    private static final int FEWEST = 2;

    private LeadingNames() {}

    /** Mends the words from one to another, which hold no finite verb. */
    static void mend(List<Word> words, int from, int until) {
        int behind = from;
        while (behind < until && words.get(behind).token().isCapitalised()) {
            behind++;
        }
        if (behind - from < FEWEST || behind + 1 >= until || words.get(behind).tag() != Tag.NNS) {
            return;
        }
        Word next = words.get(behind + 1);
        Word verb = next.token().isCapitalised() || next.tag() == Tag.DT ? VerbForms.asVerb(words.get(behind)) : null;
        if (verb == null) {
            return;
        }
        words.set(behind, verb);
        for (int i = from; i < behind; i++) {
            Word name = asName(words.get(i));
            if (name != null) {
                words.set(i, name);
            }
        }
    }

    private static @Nullable Word asName(Word word) {
        boolean common = Lexicon.noun(word.small()) != Noun.OTHER;
        return common || (word.tag() != Tag.NN && word.tag() != Tag.JJ)
                ? null
                : new Word(word.index(), word.token(), Tag.NNP, word.text());
    }
}
