package org.attache.question.words;

import java.util.List;
import org.attache.english.Lexicon;

/** Writes out the short forms that people type: "whos" is "who's", "ppl" is "people". Pure. */
public final class ShortForms {

    private ShortForms() {}

    /** The text with its short forms written out; a word that is written in capitals is a name and stays. */
    public static String writtenOut(String text) {
        List<Word> words = Word.of(text);
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean name = i > 0 && (word.isCapitalised() || isInitial(words, i));
            String full = name ? null : Lexicon.shortened(word.folded());
            out.append(text, end, word.start()).append(full == null ? word.text() : full);
            end = word.end();
        }
        return out.append(text, end, text.length()).toString();
    }

    /** "George w bush": a letter between two words of a name. */
    private static boolean isInitial(List<Word> words, int at) {
        return words.get(at).folded().length() == 1
                && at + 1 < words.size()
                && !Vocabulary.isKnown(words.get(at - 1))
                && !Vocabulary.isKnown(words.get(at + 1));
    }
}
