package org.attache.evidence.coverage.telling;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.english.Word;

/** Recognises that a text says of something that it is not, no more, or otherwise than was planned. Pure. */
public final class Turn {

    private Turn() {}

    /** Whether some words deny something, or tell that it is off, postponed, moved or declined. */
    public static boolean isIn(String words) {
        return isChange(words)
                || Readings.of(words).stream().anyMatch(word -> Lexicon.isAdverb(word.small(), "negator"));
    }

    /** Whether some words tell that something is off, postponed, moved or declined. */
    public static boolean isChange(String words) {
        List<Word> read = VerbForms.mended(Readings.of(words));
        for (int i = 0; i < read.size(); i++) {
            String next = i + 1 < read.size() ? read.get(i + 1).small() : "";
            if (read.get(i).tag().isVerb() && isChange(Lexicon.verb(read.get(i).lemma(), next))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a question asks about such a change: "moved", "cancelled". */
    public static boolean isAsked(String word) {
        return isChange(VerbForms.verb(word, ""));
    }

    private static boolean isChange(Verb verb) {
        return switch (verb) {
            case CANCEL, POSTPONE, MOVE, DECLINE -> true;
            default -> false;
        };
    }
}
