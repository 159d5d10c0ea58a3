package org.attache.evidence.coverage;

import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.evidence.Stemmer;
import org.attache.evidence.coverage.telling.Readings;
import org.attache.geography.NameWords;
import org.attache.question.words.Vocabulary;

/** Tells what a statement says beyond the question that it may answer. Pure. */
final class Addition {

    /** So many words without a verb and a number are a heading. */
    private static final int HEADING = 5;

    private Addition() {}

    /** Whether some words are only a name for what stands below them. */
    static boolean isHeading(String text, List<String> words) {
        return !text.endsWith(".")
                && words.size() <= HEADING
                && text.chars().noneMatch(Character::isDigit)
                && Readings.of(text).stream().noneMatch(word -> word.tag().isVerb());
    }

    /**
     * Whether one of some words is a word of content that is not asked.
     *
     * @param asked stems of the question
     * @param numbers whether a number is such a word
     */
    static boolean isIn(List<String> words, Set<String> asked, boolean numbers, Stemmer stemmer) {
        return words.stream()
                .filter(word -> !Vocabulary.STOP.contains(word)
                        && word.chars().anyMatch(c -> Character.isLetter(c) || (numbers && Character.isDigit(c))))
                .map(stemmer::stem)
                .anyMatch(stem -> !asked.contains(stem));
    }

    /**
     * Whether some words tell a deed or an event that is not asked about.
     *
     * @param asked stems of the question
     */
    static boolean isDeed(String text, Set<String> asked, Stemmer stemmer) {
        return Readings.of(text).stream()
                .anyMatch(word -> word.tag().isVerb()
                        && !Lexicon.isHelping(word.lemma())
                        && !asked.contains(stemmer.stem(NameWords.fold(word.text())))
                        && !asked.contains(stemmer.stem(NameWords.fold(word.lemma()))));
    }
}
