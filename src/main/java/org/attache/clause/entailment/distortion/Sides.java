package org.attache.clause.entailment.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;

/**
 * The two sides of "than".
 *
 * @param degree the comparative: "dearer", "more_expensive"
 * @param lemma of its adjective
 * @param end behind the last word of the right side
 */
record Sides(String degree, String lemma, int end, Set<String> left, Set<String> right) {

    /** So far before "than" the comparative stands that belongs to it. */
    private static final int BACK = 8;

    /** All that words compare, but for bounds of numbers: "more than nine". */
    static List<Sides> of(List<Word> words) {
        List<Sides> found = new ArrayList<>();
        for (int than = 1; than < words.size(); than++) {
            boolean bound = than + 1 < words.size() && words.get(than + 1).tag() == Tag.CD;
            int degree = words.get(than).small().equals("than") && !bound ? degree(words, than) : -1;
            if (degree < 0) {
                continue;
            }
            int end = than + 1;
            while (end < words.size() && !Content.isMark(words.get(end))) {
                end++;
            }
            String small = words.get(degree).small();
            boolean plain = small.equals("more") || small.equals("less");
            boolean adjective = plain && words.get(degree + 1).tag() == Tag.JJ;
            Set<String> left = Content.of(words, Content.start(words, degree), than);
            left.remove(Content.lemma(words.get(degree)));
            found.add(new Sides(
                    adjective ? small + "_" + words.get(degree + 1).small() : small,
                    Content.lemma(words.get(adjective ? degree + 1 : degree)),
                    end,
                    left,
                    Content.of(words, than + 1, end)));
        }
        return found;
    }

    /** The comparative that a "than" belongs to, also one that the tagger took for a noun; -1 for none. */
    private static int degree(List<Word> words, int than) {
        for (int i = than - 1; i >= Math.max(0, than - BACK); i--) {
            Word word = words.get(i);
            boolean other =
                    Lexicon.isAdverb(word.small(), "instead") || word.small().equals("other");
            if (other || Content.isStrong(word)) {
                return -1;
            }
            if (word.tag() == Tag.JJR || word.tag() == Tag.RBR) {
                return i;
            }
        }
        for (int i = than - 1; i >= Math.max(0, than - BACK); i--) {
            if (words.get(i).small().endsWith("er") && words.get(i).tag() != Tag.IN) {
                return i;
            }
        }
        return -1;
    }
}
