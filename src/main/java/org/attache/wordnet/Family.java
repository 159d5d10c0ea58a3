package org.attache.wordnet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** Collects the family of a word from the first senses of each of its classes. */
final class Family {

    /** So many senses of a word count, and each less than the one before it. */
    private static final int SENSES = 4;

    private static final double LATER = 0.8;

    private static final double SAME = 0.9;
    private static final double NARROWER = 0.75;
    private static final double BROADER = 0.35;

    /** Kinds of kinds are kinds still; a wide notion has more of them than its name brings to mind. */
    private static final int DOWN = 2;

    private static final int MOST = 400;

    private final Map<String, Double> words = new HashMap<>();

    private Family() {}

    /** Each word of the family with how closely it stands for the word. */
    static Map<String, Double> of(String word, Dictionary dictionary) throws JWNLException {
        Family family = new Family();
        for (POS pos : List.of(POS.NOUN, POS.VERB, POS.ADJECTIVE)) {
            IndexWord index = dictionary.lookupIndexWord(pos, word);
            if (index != null) {
                List<Synset> senses = index.getSenses();
                double weight = 1;
                for (Synset sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
                    family.add(sense, index.getLemma(), weight);
                    weight *= LATER;
                }
            }
        }
        return Map.copyOf(family.words);
    }

    private void add(Synset sense, String lemma, double weight) throws JWNLException {
        words(sense, SAME * weight);
        for (Word word : sense.getWords()) {
            if (word.getLemma().equalsIgnoreCase(lemma)) {
                for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
                    words(pointer.getTargetSynset(), SAME * weight);
                }
                for (Pointer pointer : word.getPointers(PointerType.PERTAINYM)) {
                    words(pointer.getTargetSynset(), SAME * weight);
                }
            }
        }
        for (Pointer pointer : sense.getPointers(PointerType.SIMILAR_TO)) {
            words(pointer.getTargetSynset(), BROADER * weight);
        }
        for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
            words(pointer.getTargetSynset(), BROADER * weight);
        }
        addKinds(sense, DOWN, NARROWER * weight);
    }

    private void addKinds(Synset sense, int down, double closeness) throws JWNLException {
        for (Pointer pointer : sense.getPointers(PointerType.HYPONYM)) {
            if (down == 0 || words.size() > MOST) {
                return;
            }
            Synset kind = pointer.getTargetSynset();
            if (isNamed(kind)) {
                continue;
            }
            words(kind, closeness);
            addKinds(kind, down - 1, closeness);
        }
    }

    /** Homer is no kind of writer, and his name is that of others too. */
    private static boolean isNamed(Synset kind) {
        return kind.getWords().stream()
                .allMatch(word -> Character.isUpperCase(word.getLemma().codePointAt(0)));
    }

    private void words(Synset sense, double closeness) {
        sense.getWords().forEach(word -> words.merge(word.getLemma().toLowerCase(Locale.ROOT), closeness, Math::max));
    }
}
