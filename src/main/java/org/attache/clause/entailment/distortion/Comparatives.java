package org.attache.clause.entailment.distortion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Tag;
import org.attache.english.Word;

/** "A is dearer than B" is not "B is dearer than A", nor "A is the dearest". */
final class Comparatives {

    private Comparatives() {}

    static boolean areTurned(List<Word> said, List<List<Word>> told, Terms terms) {
        return isSideTurned(said, told) || isDegreeTurned(said, told, terms);
    }

    private static boolean isSideTurned(List<Word> said, List<List<Word>> told) {
        for (Sides one : Sides.of(said)) {
            List<Sides> same = told.stream()
                    .flatMap(words -> Sides.of(words).stream())
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
