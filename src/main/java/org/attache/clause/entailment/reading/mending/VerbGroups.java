package org.attache.clause.entailment.reading.mending;

import java.util.List;
import java.util.Optional;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;

/** Mends the class of a verb by the auxiliaries before it: "does not run", "should be resumed", "is to be resumed". */
final class VerbGroups {

    private VerbGroups() {}

    /** The word as it must be read; empty where it is read so already. */
    static Optional<Word> mend(List<Word> words, int i) {
        Word word = words.get(i);
        String small = word.small();
        Word auxiliary = auxiliary(words, i);
        if (auxiliary == null) {
            return Optional.empty();
        }
        boolean base = auxiliary.lemma().equals("do")
                && (word.tag() == Tag.VBN || word.tag() == Tag.JJ || word.tag() == Tag.VBD || word.tag() == Tag.NN)
                && !small.endsWith("ed")
                && isBare(words, i);
        if (base) {
            return Optional.of(tagged(word, Tag.VB, small));
        }
        boolean passive = auxiliary.lemma().equals("be")
                && small.endsWith("ed")
                && small.length() > 4
                && (word.tag() == Tag.RB
                        || (word.tag() == Tag.JJ && isPlain(words, i) && (isModal(words, i) || isDone(words, i + 1))));
        return passive ? Optional.of(tagged(word, Tag.VBN, past(small))) : Optional.empty();
    }

    /** The auxiliary before a word, with or without an adverb between. */
    private static @org.jspecify.annotations.Nullable Word auxiliary(List<Word> words, int i) {
        int at = i - 1;
        while (at > 0 && words.get(at).tag() == Tag.RB) {
            at--;
        }
        return at >= 0 && words.get(at).tag().isVerb() ? words.get(at) : null;
    }

    /** Whether no noun follows that the word could say more of. */
    private static boolean isPlain(List<Word> words, int i) {
        return i + 1 >= words.size() || !words.get(i + 1).tag().isNoun();
    }

    /** "Does not open again": what stands behind is no object of "do". */
    private static boolean isBare(List<Word> words, int i) {
        return words.get(i - 1).tag() == Tag.RB || Lexicon.verb(words.get(i).small()) != Verb.OTHER;
    }

    private static boolean isModal(List<Word> words, int i) {
        return i > 1
                && words.get(i - 1).tag() == Tag.VB
                && (words.get(i - 2).tag() == Tag.MD || words.get(i - 2).tag() == Tag.TO);
    }

    /** Whether somebody or something follows by which it is done. */
    private static boolean isDone(List<Word> words, int next) {
        return next < words.size()
                && switch (words.get(next).small()) {
                    case "by", "with" -> true;
                    default -> false;
                };
    }

    private static Word tagged(Word word, Tag tag, String lemma) {
        return new Word(word.index(), word.token(), tag, lemma);
    }

    private static String past(String small) {
        String stem = small.substring(0, small.length() - 2);
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        return Lexicon.verb(stem + "e") != Verb.OTHER ? stem + "e" : stem;
    }
}
