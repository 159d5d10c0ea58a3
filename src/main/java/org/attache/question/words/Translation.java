package org.attache.question.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question in another language with its simple words put into English; names and days stay. What is not known stays
 * too, so that a question is answered only where names, days and the simple words decide.
 *
 * @param language the language it was asked in
 */
public record Translation(Language language, String text) {

    /** The longest phrase of the lexicon. */
    private static final int PHRASE = 3;

    private static final Set<String> OPENING = Set.of(
            "when",
            "who",
            "where",
            "why",
            "what",
            "which",
            "how",
            "how long",
            "how many",
            "how many times",
            "is",
            "does",
            "has");

    /** The translation; empty where the question is in English, or in no language that is known. */
    public static Optional<Translation> of(String text) {
        List<Word> words = Word.of(text);
        return Arrays.stream(Language.values())
                .max(Comparator.comparingInt(language -> foreign(words, language)))
                .filter(language -> isIn(words, language))
                .map(language -> new Translation(language, translated(text, words, language)));
    }

    /** Another language is one of which there are more words than of English, a word that asks among them. */
    private static boolean isIn(List<Word> words, Language language) {
        boolean asks = IntStream.range(0, words.size())
                .mapToObj(at -> language.english(joined(words, at, phrase(words, at, language))))
                .anyMatch(english -> english != null && OPENING.contains(english.replace('_', ' ')));
        long english = words.stream()
                .filter(word -> isEnglish(word) && language.english(small(word)) == null)
                .filter(word -> !word.isCapitalised())
                .count();
        return foreign(words, language) > english && (asks || foreign(words, language) > 1);
    }

    private static int foreign(List<Word> words, Language language) {
        int count = 0;
        for (int at = 0; at < words.size(); at++) {
            int last = phrase(words, at, language);
            boolean known = language.english(joined(words, at, last)) != null;
            count += known && (last > at || !isEnglish(words.get(at))) ? last - at + 1 : 0;
            at = last;
        }
        return count;
    }

    private static boolean isEnglish(Word word) {
        return Vocabulary.isKnown(word) || Spelling.isDate(word.folded());
    }

    private static String translated(String text, List<Word> words, Language language) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (int at = 0; at < words.size(); at++) {
            int last = phrase(words, at, language);
            @Nullable String english = language.english(joined(words, at, last));
            out.append(text, end, words.get(at).start());
            end = words.get(last).end();
            if (english == null) {
                out.append(text, words.get(at).start(), end);
            } else if (!english.equals("~")) {
                out.append(english.replace('_', ' '));
            }
            at = last;
        }
        return out.append(text, end, text.length()).toString().replace("¿", "").strip();
    }

    /** The last word of the longest phrase that begins here. */
    private static int phrase(List<Word> words, int from, Language language) {
        return IntStream.iterate(Math.min(words.size(), from + PHRASE) - 1, last -> last > from, last -> last - 1)
                .filter(last -> language.english(joined(words, from, last)) != null)
                .findFirst()
                .orElse(from);
    }

    private static String joined(List<Word> words, int from, int last) {
        return String.join(
                "_",
                words.subList(from, last + 1).stream().map(Translation::small).toList());
    }

    private static String small(Word word) {
        return word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
