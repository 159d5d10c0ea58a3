package org.attache.clause.entailment.distortion;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;

/** "Twelve metres long and three wide" is not three metres long. */
final class Measures {

    private Measures() {}

    private record Measure(int number, String dimension) {}

    static boolean areExchanged(List<Word> said, List<List<Word>> told) {
        List<Measure> own = of(said);
        List<Measure> others = own.isEmpty()
                ? List.of()
                : told.stream().flatMap(words -> of(words).stream()).toList();
        return own.stream()
                .anyMatch(one -> !others.contains(one)
                        && others.stream().anyMatch(other -> other.dimension().equals(one.dimension())));
    }

    private static List<Measure> of(List<Word> words) {
        List<Measure> found = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            Integer number = Numbers.cardinal(words.get(i).text());
            boolean unit = words.get(i + 1).tag() == Tag.NNS || words.get(i + 1).tag() == Tag.NN;
            if (number != null && unit && words.get(i + 2).tag() == Tag.JJ) {
                found.add(new Measure(number, words.get(i + 2).small()));
            }
        }
        return found;
    }
}
