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

    /**
     * Positions of the verbs and of their particles.
     *
     * @param staying whether verbs of staying count: how long somebody spends somewhere
     */
    public static Set<Integer> positions(List<Word> words, boolean staying) {
        Set<Integer> positions = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            String next = next(words, at);
            if (isReaching(words, at)) {
                positions.addAll(Set.of(at, at + 1));
            } else if (isVisit(words.get(at).folded(), next, staying) && !isNoun(words, at, next)) {
                positions.add(at);
                if (Lexicon.isPhrasal(words.get(at).folded(), next)) {
                    positions.add(at + 1);
                }
            }
        }
        return positions;
    }

    /** "When does she get to Oslo", and not "get to know". */
    private static boolean isReaching(List<Word> words, int at) {
        boolean get = switch (words.get(at).folded()) {
            case "get", "gets", "got", "getting" -> true;
            default -> false;
        };
        return get
                && next(words, at).equals("to")
                && at + 2 < words.size()
                && (words.get(at + 2).isCapitalised()
                        || words.get(at + 2).folded().equals("the")
                        || VerbForms.verb(words.get(at + 2).folded(), "") == Verb.OTHER);
    }

    /** Positions of the words that say that something was cancelled or postponed. */
    public static Set<Integer> calledOff(List<Word> words) {
        Set<Integer> positions = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (isCalledOff(words, at)) {
                positions.add(at);
                if (Lexicon.isPhrasal(words.get(at).folded(), next(words, at))) {
                    positions.add(at + 1);
                }
            }
        }
        return positions;
    }

    /** Whether the word at a position says that something was cancelled or postponed. */
    public static boolean isCalledOff(List<Word> words, int at) {
        String word = words.get(at).folded();
        Verb verb = VerbForms.verb(word, next(words, at));
        return verb == Verb.CANCEL || verb == Verb.POSTPONE || Lexicon.isAdjective(word, "cancelled");
    }

    private static String next(List<Word> words, int at) {
        return at + 1 < words.size() ? words.get(at + 1).folded() : "";
    }

    private static boolean isVisit(String form, String next, boolean staying) {
        Verb verb = VerbForms.verb(form, next);
        return switch (verb) {
            case GO, COME, ARRIVE, LEAVE, RETURN, VISIT, TAKE_PLACE -> true;
            case STAY -> staying;
            default -> false;
        };
    }

    private static boolean isNoun(List<Word> words, int at, String next) {
        boolean name = at > 0 && words.get(at).isCapitalised();
        return name
                || next.equals("of")
                || (at > 0 && BEFORE_NOUN.contains(words.get(at - 1).folded()));
    }
}
