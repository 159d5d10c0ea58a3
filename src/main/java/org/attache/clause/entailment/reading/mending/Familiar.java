package org.attache.clause.entailment.reading.mending;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Tag;
import org.attache.english.Token;
import org.attache.english.Word;

/**
 * Gives a parser words that it has seen often for names that it has never seen: who stands right before a finite verb
 * reads as "he", so that "X will be in Y" is a clause and no list of names.
 */
public final class Familiar {

    private static final String SUBJECT = "he";

    private Familiar() {}

    /** The words to parse, one for each unit. */
    public static List<Word> of(List<Word> heads, List<Unit> units) {
        List<Word> words = new ArrayList<>(heads);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).isPerson() && !isOwned(units, i) && isBeforeVerb(heads, i)) {
                Word head = heads.get(i);
                Token token = new Token(SUBJECT, head.start(), head.end());
                words.set(i, new Word(head.index(), token, Tag.PRP, SUBJECT));
            }
        }
        return words;
    }

    /** "Togo's X", "her colleague X", "A and X": a pronoun cannot stand there. */
    private static boolean isOwned(List<Unit> units, int i) {
        return i > 0
                && !units.get(i - 1).isDate()
                && switch (units.get(i - 1).tag()) {
                    case POS, PRPS, CC, IN, TO, DT, JJ, NN, NNS, NNP, NNPS -> true;
                    case COMMA -> false;
                    default -> units.get(i - 1).tag().isVerb();
                };
    }

    private static boolean isBeforeVerb(List<Word> heads, int i) {
        int next = i + 1;
        while (next < heads.size() && heads.get(next).tag() == Tag.RB) {
            next++;
        }
        return next < heads.size()
                && switch (heads.get(next).tag()) {
                    case MD, VBD, VBZ, VBP -> true;
                    default -> false;
                };
    }
}
