package org.attache.evidence.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.english.Word;
import org.attache.evidence.Stemmer;
import org.attache.evidence.coverage.telling.Readings;
import org.attache.geography.NameWords;

/** The forms in which words of a text are looked for: stems of their base forms, and verbs with their particles. */
final class Forms {

    /** "Picks the two of them up": a particle stands at most so many words behind its verb. */
    private static final int REACH = 4;

    private static final Set<String> PARTICLES = Set.of(
            "about",
            "across",
            "along",
            "around",
            "away",
            "back",
            "by",
            "down",
            "for",
            "in",
            "into",
            "off",
            "on",
            "out",
            "over",
            "round",
            "through",
            "together",
            "up",
            "with");

    private Forms() {}

    static Set<String> of(String text, Stemmer stemmer) {
        Set<String> forms = new HashSet<>();
        List<Word> words = Readings.of(text);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String lemma = NameWords.fold(word.lemma());
            forms.add(stemmer.stem(lemma));
            for (int at = i + 1; word.tag().isVerb() && at < words.size() && at <= i + REACH; at++) {
                if (PARTICLES.contains(words.get(at).small())) {
                    forms.add(lemma + " " + words.get(at).small());
                }
            }
        }
        return forms;
    }
}
