package org.attache.clause.entailment.reading.mending;

import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/**
 * Mends words of a noun phrase that were taken for others: "twenty grants", "all the island states", "her Rome trip".
 */
final class NounPhrases {

    private NounPhrases() {}

    /** The word as it must be read; empty where it is read so already. */
    static Optional<Word> mend(List<Word> words, List<Unit> units, int i) {
        Word word = words.get(i);
        String small = word.small();
        boolean plural = word.tag() == Tag.VBZ && small.endsWith("s") && isCounted(words, i);
        if (plural) {
            return Optional.of(new Word(word.index(), word.token(), Tag.NNS, Retag.singular(small)));
        }
        return small.equals("her") && word.tag() == Tag.PRP && isOwner(words, units, i)
                ? Optional.of(new Word(word.index(), word.token(), Tag.PRPS, small))
                : Optional.empty();
    }

    /** Whether a number or a word for several stands before, so that the phrase wants a plural. */
    private static boolean isCounted(List<Word> words, int i) {
        int at = i - 1;
        while (at > 0
                && (words.get(at).tag() == Tag.NN || words.get(at).tag() == Tag.JJ)
                && number(words, at) == null) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        Integer number = number(words, at);
        if (number != null) {
            // "flight 12 leaves": a number behind a noun is its name
            return number > 1 && (at == 0 || !words.get(at - 1).tag().isNoun());
        }
        int first = words.get(at).small().equals("the") ? at - 1 : at;
        return at < i - 1
                && first >= 0
                && switch (words.get(first).small()) {
                    case "all", "both", "several", "many", "these", "those" -> true;
                    default -> false;
                };
    }

    private static @Nullable Integer number(List<Word> words, int i) {
        return Numbers.cardinal(words.get(i).small());
    }

    /** "Cancelled her Rome trip": what follows is hers, but for what is given to her. */
    private static boolean isOwner(List<Word> words, List<Unit> units, int i) {
        if (i + 1 >= words.size() || units.get(i + 1).isDate()) {
            return false;
        }
        Tag next = words.get(i + 1).tag();
        boolean named = next.isName()
                && i + 2 < words.size()
                && !units.get(i + 2).isDate()
                && (words.get(i + 2).tag() == Tag.NN || words.get(i + 2).tag() == Tag.NNS);
        boolean gives = i > 0
                && switch (Lexicon.verb(words.get(i - 1).lemma())) {
                    case GIVE, SEND, SAY, ASK, BRING, CALL, NAME -> true;
                    default -> false;
                };
        boolean plain = next == Tag.NN || next == Tag.NNS;
        return named || (plain && !gives && i > 0 && words.get(i - 1).tag().isVerb());
    }
}
