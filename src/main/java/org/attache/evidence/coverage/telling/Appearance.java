package org.attache.evidence.coverage.telling;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.VerbForms;
import org.attache.english.Word;

/** Recognises that a text speaks of somebody who comes, is there, or does something in public. Pure. */
public final class Appearance {

    private Appearance() {}

    /** Whether some words tell of a visit, and do not deny it. */
    public static boolean isIn(String words) {
        return Trait.APPEARANCE.isOf(words);
    }

    /** @param read with their verbs mended */
    static boolean isIn(List<Word> read) {
        boolean found = false;
        for (int i = 0; i < read.size(); i++) {
            String next = i + 1 < read.size() ? read.get(i + 1).small() : "";
            String after = i + 2 < read.size() ? read.get(i + 2).small() : "";
            found |= isVisit(read.get(i), next) || isHere(read.get(i), next, after);
        }
        return found;
    }

    /** Whether a verb tells what somebody does in public: "speak", "perform". */
    public static boolean isAct(String word) {
        return switch (VerbForms.verb(word, "")) {
            case ACT, ATTEND, PERFORM, COME, VISIT -> true;
            default -> false;
        };
    }

    /** Whether some words are an entry of a list or a programme, which has no verb. */
    public static boolean isEntry(String words) {
        return Trait.ENTRY.isOf(words);
    }

    static boolean isEntry(List<Word> words) {
        return words.stream().noneMatch(word -> switch (word.tag()) {
            case VBZ, VBP, VBD, MD -> true;
            default -> false;
        });
    }

    private static boolean isVisit(Word word, String next) {
        boolean verb = word.tag().isVerb()
                && switch (Lexicon.verb(word.lemma(), next)) {
                    case COME, ARRIVE, VISIT, STAY, RETURN, ATTEND -> true;
                    default -> false;
                };
        return verb
                || switch (Lexicon.noun(word.lemma())) {
                    case VISIT, ARRIVAL -> true;
                    default -> false;
                };
    }

    /** "Will be with us", "are in town", "is here". */
    private static boolean isHere(Word word, String next, String after) {
        boolean us = after.equals("us") || after.equals("town") || after.equals("our");
        return word.lemma().equals("be")
                && (Lexicon.isAdverb(next, "here") || ((next.equals("with") || next.equals("in")) && us));
    }
}
