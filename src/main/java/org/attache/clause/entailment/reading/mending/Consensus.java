package org.attache.clause.entailment.reading.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.Sentence;

/**
 * Reads a word of a sentence without a finite verb as the verb that it is in the other sentences read with it: what a
 * tagger took for a noun once, it takes for a verb elsewhere. Linear in the length of all.
 */
public final class Consensus {

    private Consensus() {}

    public static List<Sentence> of(List<Sentence> sentences) {
        Map<String, Word> verbs = new HashMap<>();
        Set<String> others = new HashSet<>();
        List<Sentence> whole = sentences.stream().filter(Consensus::hasFinite).toList();
        for (Sentence sentence : whole) {
            for (Word word : sentence.words()) {
                if (isFinite(word.tag())) {
                    verbs.putIfAbsent(word.small(), word);
                } else {
                    others.add(word.small());
                }
            }
        }
        verbs.keySet().removeAll(others);
        return sentences.stream()
                .map(sentence -> whole.contains(sentence) ? sentence : mended(sentence, verbs))
                .toList();
    }

    private static Sentence mended(Sentence sentence, Map<String, Word> verbs) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.words()) {
            Word verb = word.small().equals(word.text()) ? verbs.get(word.text()) : null;
            words.add(verb == null ? word : new Word(word.index(), word.token(), verb.tag(), verb.lemma()));
        }
        return new Sentence(
                sentence.id(),
                sentence.text(),
                words,
                sentence.places(),
                sentence.dates(),
                sentence.speaker(),
                sentence.month());
    }

    private static boolean hasFinite(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> isFinite(word.tag()));
    }

    private static boolean isFinite(Tag tag) {
        return switch (tag) {
            case VBD, VBZ, VBP, MD -> true;
            default -> false;
        };
    }
}
