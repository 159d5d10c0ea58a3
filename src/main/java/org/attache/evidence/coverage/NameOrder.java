package org.attache.evidence.coverage;

import java.util.Arrays;
import java.util.List;
import org.attache.question.words.GivenNames;

/** Finds the words of a name in their order, close together. */
final class NameOrder {

    /** Between two words of a name at most so many others stand: "Hillary Rodham Clinton". */
    private static final int GAP = 2;

    private NameOrder() {}

    /** Whether the words of a name stand in this order, close together; a hyphen joins as a space does. */
    static boolean isIn(List<String> place, List<String> wanted) {
        for (int i = 0; i < place.size(); i++) {
            if (GivenNames.same(wanted.getFirst(), place.get(i)) && goesOn(place, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name; a hyphen joins as a space does. */
    static List<String> parts(List<String> words) {
        return words.stream().anyMatch(word -> word.indexOf('-') >= 0)
                ? words.stream().flatMap(word -> Arrays.stream(word.split("-"))).toList()
                : words;
    }

    private static boolean goesOn(List<String> words, int first, List<String> name) {
        int at = first;
        for (String next : name.subList(1, name.size())) {
            int end = Math.min(words.size(), at + GAP + 2);
            int found = words.subList(at + 1, Math.max(at + 1, end)).indexOf(next);
            if (found < 0) {
                return false;
            }
            at += found + 1;
        }
        return true;
    }
}
