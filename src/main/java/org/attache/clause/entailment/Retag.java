package org.attache.clause.entailment;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;

/** Mends word classes that the words beside leave no doubt of. */
final class Retag {

    private Retag() {}

    static Word of(List<Word> words, int i) {
        Word word = words.get(i);
        String before = small(words, i - 1);
        boolean perfect = before.equals("have") || before.equals("has") || before.equals("had");
        if (perfect && word.tag() == Tag.JJ && word.small().endsWith("ed")) {
            String small = word.small();
            String stem = small.substring(0, small.length() - 2);
            return new Word(word.index(), word.token(), Tag.VBN, stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem);
        }
        boolean infinitive = before.equals("to") && Lexicon.isAdjective(small(words, i - 2), "due");
        if (infinitive && word.tag() == Tag.NN && Lexicon.verb(word.lemma()) != Verb.OTHER) {
            return new Word(word.index(), word.token(), Tag.VB, word.lemma());
        }
        boolean reports = word.tag() == Tag.NNS && small(words, i + 1).equals("that") && i > 0 && words.get(i - 1).tag().isNoun();
        if (reports && word.small().endsWith("s")) {
            String small = word.small();
            String lemma = small.endsWith("ies") ? small.substring(0, small.length() - 3) + "y" : small.substring(0, small.length() - 1);
            if (Lexicon.verb(lemma) != Verb.OTHER) {
                return new Word(word.index(), word.token(), Tag.VBZ, lemma);
            }
        }
        return word;
    }

    private static String small(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).small();
    }
}
