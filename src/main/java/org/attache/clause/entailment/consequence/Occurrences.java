package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;

/** Reckons how often something was before: a third visit to a place says that there were two. */
final class Occurrences {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));

    private Occurrences() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            Integer ordinal = ORDINALS.get(passage.small(i));
            if (ordinal != null && !passage.isDate(i)) {
                visit(passage, i, ordinal, found);
                time(passage, i, ordinal, found);
            }
        }
        return found;
    }

    /** "Her third visit to A": she has visited A twice before. */
    private static void visit(Passage passage, int i, int ordinal, List<String> found) {
        boolean visit = Lexicon.noun(passage.lemma(i + 1)) == Noun.VISIT
                && (passage.small(i + 2).equals("to") || passage.small(i + 2).equals("in"));
        String who = visit ? owner(passage, i) : "";
        int end = i + 3;
        while (end < passage.size()
                && !passage.isDate(end)
                && (passage.tag(end).isNoun() || passage.tag(end) == Tag.DT)) {
            end++;
        }
        if (!who.isEmpty() && end > i + 3) {
            String there = passage.text(i + 3, end);
            found.add(Passage.sentence(who, "had been to", there, times(ordinal - 1), "before"));
            found.add(Passage.sentence(who, "has visited", there, times(ordinal - 1), "before"));
        }
    }

    /** "For the third time": it was so twice before. */
    private static void time(Passage passage, int i, int ordinal, List<String> found) {
        if (!passage.small(i + 1).equals("time")) {
            return;
        }
        int the = passage.small(i - 1).equals("the") ? i - 1 : i;
        boolean tells = passage.small(0).equals("it") && passage.lemma(1).equals("be") && the == 2;
        int from = passage.small(i + 2).equals("that") ? i + 3 : i + 2;
        if (tells && from < passage.size()) {
            found.add(Passage.sentence(passage.text(from, passage.end()), times(ordinal - 1), "before"));
        }
        int verb = passage.finite(0);
        boolean done = passage.tag(verb) == Tag.VBD || passage.lemma(verb).equals("have");
        if (passage.small(the - 1).equals("for") && done) {
            String rest = passage.text(i + 2, passage.end());
            if (rest.isEmpty()) {
                found.add(Passage.sentence(passage.text(0, the - 1), times(ordinal - 1), "before"));
            }
        }
    }

    private static String owner(Passage passage, int i) {
        if (passage.tag(i - 1) == Tag.PRPS) {
            return switch (passage.small(i - 1)) {
                case "her" -> "she";
                case "his" -> "he";
                case "their" -> "they";
                case "its" -> "it";
                default -> "";
            };
        }
        int from = i - 2;
        while (from >= 0 && (passage.tag(from).isNoun() || passage.tag(from) == Tag.DT)) {
            from--;
        }
        return passage.tag(i - 1) == Tag.POS ? passage.text(from + 1, i - 1) : "";
    }

    private static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
    }
}
