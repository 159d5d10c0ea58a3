package org.attache.clause.entailment.distortion;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.english.Tag;
import org.attache.english.Word;

/** The words of a stretch that mean something by themselves. */
final class Content {

    private Content() {}

    /** Their lemmas in small letters. */
    static Set<String> of(List<Word> words, int from, int until) {
        Set<String> found = new HashSet<>();
        for (int i = Math.max(0, from); i < Math.min(until, words.size()); i++) {
            if (is(words.get(i))) {
                found.add(lemma(words.get(i)));
            }
        }
        return found;
    }

    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    static boolean is(Word word) {
        return switch (word.tag()) {
            case NN, NNS, NNP, NNPS, JJ, JJR, JJS, CD, FW -> true;
            case VB, VBD, VBP, VBZ, VBN, VBG ->
                switch (word.lemma()) {
                    case "be", "have", "do" -> false;
                    default -> true;
                };
            case DT -> word.small().equals("this") || word.small().equals("that");
            default -> false;
        };
    }

    /** How many of one set are in another. */
    static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    /** Whether a mark closes what stands before it: a comma, a semicolon, a full stop, a bracket. */
    static boolean isMark(Word word) {
        return word.tag() == Tag.COMMA || isStrong(word);
    }

    static boolean isStrong(Word word) {
        return switch (word.tag()) {
            case STOP, COLON, OPEN_BRACKET, CLOSE_BRACKET -> true;
            default -> false;
        };
    }

    /** The first word of the stretch between strong marks in which a word stands. */
    static int start(List<Word> words, int at) {
        int from = at;
        while (from > 0 && !isStrong(words.get(from - 1))) {
            from--;
        }
        return from;
    }

    static String small(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).small();
    }
}
