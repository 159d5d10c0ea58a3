package org.attache.question.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.VerbForms;

/** Finds the verbs by which people speak of a visit, with their particles: "get here", "fly out", "show up". */
public final class VisitVerbs {

    /** What stands before a noun: "the head of protocol" heads nowhere. */
    private static final Set<String> BEFORE_NOUN = Set.of("the", "a", "an", "which", "what", "whose", "his", "her");

    private VisitVerbs() {}

    /** Positions of the verbs and of their particles. */
    public static Set<Integer> positions(List<Word> words) {
        Set<Integer> positions = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
            if (isVisit(words.get(at).folded(), next) && !isNoun(words, at, next)) {
                positions.add(at);
                if (Lexicon.isPhrasal(words.get(at).folded(), next)) {
                    positions.add(at + 1);
                }
            }
        }
        return positions;
    }

    private static boolean isVisit(String form, String next) {
        Verb verb = VerbForms.verb(form, next);
        return switch (verb) {
            case GO, COME, ARRIVE, LEAVE, RETURN, VISIT, TAKE_PLACE -> true;
            default -> false;
        };
    }

    private static boolean isNoun(List<Word> words, int at, String next) {
        boolean name = at > 0 && words.get(at).isCapitalised();
        return name || next.equals("of") || (at > 0 && BEFORE_NOUN.contains(words.get(at - 1).folded()));
    }
}
