package org.attache.question.discourse;

import java.util.List;
import java.util.Set;
import org.attache.english.Tag;
import org.attache.english.Word;

/**
 * What a question begins with that asks: "when", "in which hotel", "until when".
 *
 * @param end the first word behind it; 0 where the question begins with none
 * @param subject whether it stands for the subject: "who comes", but not "when does she come"
 */
record WhPhrase(int end, boolean subject) {

    private static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");
    private static final Set<String> DETERMINING = Set.of("which", "what", "whose");
    private static final Set<String> PERSONS = Set.of("who", "which", "what", "whose");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "will", "would", "has", "have", "had", "can", "could",
            "should", "'s", "'re");

    static WhPhrase at(List<Word> words) {
        int wh = (words.size() > 1 && words.getFirst().tag() == Tag.IN) || isUntil(words) ? 1 : 0;
        if (wh >= words.size() || !ASKING.contains(words.get(wh).small())) {
            return new WhPhrase(0, false);
        }
        int end = wh + 1;
        String asking = words.get(wh).small();
        if (asking.equals("how") && end < words.size() && isMeasure(words.get(end))) {
            boolean counted = words.get(end).small().equals("many")
                    || words.get(end).small().equals("much");
            end++;
            while (counted && end < words.size() && isNominal(words.get(end))) {
                end++;
            }
        } else if (DETERMINING.contains(asking)) {
            while (end < words.size() && isNominal(words.get(end))) {
                end++;
            }
        }
        return new WhPhrase(end, PERSONS.contains(asking) && wh == 0 && isGap(words, end));
    }

    static boolean isAuxiliary(String small) {
        return AUXILIARIES.contains(small);
    }

    /** "Until when", "to where". */
    private static boolean isUntil(List<Word> words) {
        return words.size() > 1
                && (words.getFirst().tag() == Tag.TO || words.getFirst().small().equals("until"))
                && ASKING.contains(words.get(1).small());
    }

    private static boolean isMeasure(Word word) {
        return !isAuxiliary(word.small())
                && !word.small().equals("about")
                && !word.tag().isVerb();
    }

    private static boolean isNominal(Word word) {
        return !isAuxiliary(word.small()) && (word.tag().isNoun() || word.tag() == Tag.JJ || word.tag() == Tag.CD);
    }

    /** Whether no subject of its own follows. */
    private static boolean isGap(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        String first = words.get(at).small();
        if (!isAuxiliary(first)) {
            return words.get(at).tag().isVerb();
        }
        if (first.startsWith("do") || first.equals("did")) {
            return false;
        }
        if (at + 1 == words.size()) {
            return true;
        }
        return switch (words.get(at + 1).tag()) {
            case IN, TO, RB, RP, VBG, VBN, VB, VBD, JJ, STOP, CD -> true;
            default -> false;
        };
    }
}
