package org.attache.visit.reading;

import java.util.Optional;
import org.attache.clause.Clause;
import org.attache.english.Lexicon;
import org.attache.english.Word;

/** Why nothing is taken from a clause: words in it that change its meaning and that no rule read. */
final class Abstention {

    private Abstention() {}

    /** The word that forbids to take a fact from a clause; empty where none does. */
    static Optional<String> reason(Clause clause, ReadSentence sentence) {
        for (Word word : clause.unread()) {
            if (isWeighty(word)) {
                return Optional.of(word.text());
            }
        }
        for (Word adverb : clause.adverbs()) {
            if (isWeighty(adverb)) {
                return Optional.of(adverb.text());
            }
        }
        return Optional.empty();
    }

    private static boolean isWeighty(Word word) {
        String small = word.small();
        return Lexicon.isAdverb(small, "distribution")
                || Lexicon.isAdverb(small, "virtual")
                || Lexicon.isAdverb(small, "negator") && !small.equals("not") && !small.equals("n't") && !small.equals("never");
    }
}
