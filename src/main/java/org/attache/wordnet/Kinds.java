package org.attache.wordnet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** Knows what kind of thing a noun names and what kind of deed a verb tells. */
final class Kinds {

    /** The files of the lexicographers in which verbs stand that tell what is done with the body. */
    private static final Set<String> BODILY =
            Set.of("verb.motion", "verb.contact", "verb.creation", "verb.consumption", "verb.body", "verb.perception");

    private Kinds() {}

    /** Whether the first sense of a verb tells what is done with the body. */
    static boolean isBodily(String verb, Dictionary dictionary) throws JWNLException {
        IndexWord index = dictionary.getIndexWord(POS.VERB, verb);
        // Of a list that fills itself nothing but the first sense is asked.
        return index != null && BODILY.contains(index.getSenses().get(0).getLexFileName());
    }

    /** Whether the first sense of a noun is a kind of the first sense of another, and no sense of it is a person. */
    static boolean isThing(String noun, String general, Dictionary dictionary) throws JWNLException {
        List<Synset> senses = senses(noun, dictionary);
        List<Synset> wanted = senses(general, dictionary);
        List<Synset> person = senses("person", dictionary);
        if (senses.isEmpty() || wanted.isEmpty() || !above(senses.getFirst()).contains(wanted.getFirst())) {
            return false;
        }
        for (Synset sense : senses) {
            if (above(sense).contains(person.getFirst())) {
                return false;
            }
        }
        return true;
    }

    private static List<Synset> senses(String noun, Dictionary dictionary) throws JWNLException {
        IndexWord index = dictionary.getIndexWord(POS.NOUN, noun);
        // The list of the library fills itself as it is asked for single senses; its end is no use before.
        return index == null
                ? List.of()
                : List.copyOf(index.getSenses().subList(0, index.getSenses().size()));
    }

    /** A sense and all that it is a kind of. */
    private static Set<Synset> above(Synset sense) throws JWNLException {
        Set<Synset> found = new HashSet<>();
        Deque<Synset> open = new ArrayDeque<>(List.of(sense));
        while (!open.isEmpty()) {
            Synset next = open.pop();
            if (found.add(next)) {
                for (Pointer pointer : next.getPointers(PointerType.HYPERNYM)) {
                    open.push(pointer.getTargetSynset());
                }
            }
        }
        return found;
    }

    /** Who plays the piano is a pianist. */
    static void derived(Synset sense, String lemma, Set<String> near) throws JWNLException {
        for (Word word : sense.getWords()) {
            if (word.getLemma().equalsIgnoreCase(lemma)) {
                for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
                    if (pointer.getTarget() instanceof Word target) {
                        near.add(target.getLemma());
                    }
                }
            }
        }
    }
}
