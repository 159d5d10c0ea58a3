package org.attache.clause.entailment.distortion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;

/** "A is dearer than B" is not "B is dearer than A", nor "A is the dearest". */
final class Comparatives {

    /** So far before "than" the comparative stands that belongs to it. */
    private static final int BACK = 8;

    private Comparatives() {}

    /**
     * Two sides of "than".
     *
     * @param degree the comparative: "dearer", "more_expensive"
     */
    private record Sides(String degree, Set<String> left, Set<String> right) {}

    static boolean areTurned(List<Word> said, List<List<Word>> told, Terms terms) {
        return isSideTurned(said, told) || isDegreeTurned(said, told, terms);
    }

    private static boolean isSideTurned(List<Word> said, List<List<Word>> told) {
        for (Sides one : sides(said)) {
            List<Sides> same = told.stream()
                    .flatMap(words -> sides(words).stream())
                    .filter(other -> other.degree().equals(one.degree()))
                    .toList();
            if (!same.isEmpty() && same.stream().allMatch(other -> isTurned(one, other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether behind "than" stands what the statement has before it, and not what it has behind it. */
    private static boolean isTurned(Sides one, Sides other) {
        Set<String> strange = new HashSet<>(one.right());
        strange.removeAll(other.right());
        Set<String> before = new HashSet<>(other.left());
        before.removeAll(other.right());
        return strange.stream().anyMatch(before::contains) && !one.right().containsAll(other.right());
    }

    private static List<Sides> sides(List<Word> words) {
        List<Sides> found = new ArrayList<>();
        for (int than = 1; than < words.size(); than++) {
            int degree = words.get(than).small().equals("than") ? degree(words, than) : -1;
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
                    left,
                    Content.of(words, than + 1, end)));
        }
        return found;
    }

    /** The comparative that a "than" belongs to, also one that the tagger took for a noun; -1 for none. */
    private static int degree(List<Word> words, int than) {
        for (int i = than - 1; i >= Math.max(0, than - BACK); i--) {
            Word word = words.get(i);
            boolean other = Lexicon.isAdverb(word.small(), "instead") || word.small().equals("other");
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

    /** Whether no statement has a superlative of the sentence, or one that says the same. */
    private static boolean isDegreeTurned(List<Word> said, List<List<Word>> told, Terms terms) {
        return said.stream()
                .filter(Comparatives::isSuperlative)
                .anyMatch(word -> told.stream()
                        .flatMap(List::stream)
                        .noneMatch(other -> other.small().equals(word.small())
                                || (isSuperlative(other) && terms.word(word, other))));
    }

    private static boolean isSuperlative(Word word) {
        return word.tag() == Tag.JJS
                && switch (word.small()) {
                    case "most", "least", "best" -> false;
                    default -> true;
                };
    }
}
