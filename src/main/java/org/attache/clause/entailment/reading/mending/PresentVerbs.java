package org.attache.clause.entailment.reading.mending;

import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;

/**
 * Mends words whose "s" or "ing" was taken for that of another class: "X stays in Y", "lorries lose", "following it".
 */
final class PresentVerbs {

    private PresentVerbs() {}

    /** The word as it must be read; empty where it is read so already. */
    static Optional<Word> mend(List<Word> words, List<Unit> units, int i) {
        Word word = words.get(i);
        String small = word.small();
        Tag next = i + 1 < words.size() ? words.get(i + 1).tag() : Tag.STOP;
        boolean third = i > 0
                && word.tag() == Tag.NNS
                && units.get(i - 1).isPerson()
                && Lexicon.verb(Retag.singular(small)) != Verb.OTHER
                && !next.isNoun()
                && !next.isVerb()
                && next != Tag.MD;
        if (third) {
            return Optional.of(new Word(word.index(), word.token(), Tag.VBZ, Retag.singular(small)));
        }
        boolean several = i == 0
                && word.tag() == Tag.VBZ
                && words.size() > 2
                && (next == Tag.VBP || next == Tag.MD || next == Tag.VBD);
        if (several) {
            return Optional.of(new Word(word.index(), word.token(), Tag.NNS, Retag.singular(small)));
        }
        boolean following = small.equals("following")
                && word.tag() == Tag.VBG
                && i > 0
                && (words.get(i - 1).text().equals(",")
                        || words.get(i - 1).tag().isNoun())
                && (next == Tag.DT || next == Tag.PRPS);
        return following ? Optional.of(new Word(word.index(), word.token(), Tag.IN, small)) : Optional.empty();
    }
}
