package org.attache.evidence.coverage.telling;

import java.util.List;
import java.util.function.Predicate;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.english.Word;

/** Recognises that a text says of something that it is not, no more, or otherwise than was planned. Pure. */
public final class Turn {

    /** "Had originally been due", "we also reported": so far behind a word the one that belongs to it stands. */
    private static final int BETWEEN = 3;

    private Turn() {}

    /** Whether some words deny something, or tell that it is off, postponed, moved or declined. */
    public static boolean isIn(String words) {
        return Trait.TURN.isOf(words);
    }

    static boolean isDenial(List<Word> words) {
        return words.stream().anyMatch(word -> Lexicon.isAdverb(word.small(), "negator"));
    }

    /** Whether some words tell that something is off, postponed, moved or declined. */
    public static boolean isChange(String words) {
        return Trait.CHANGE.isOf(words);
    }

    /** @param read with their verbs mended */
    static boolean isChange(List<Word> read) {
        for (int i = 0; i < read.size(); i++) {
            String next = i + 1 < read.size() ? read.get(i + 1).small() : "";
            if (read.get(i).tag().isVerb() && isChange(Lexicon.verb(read.get(i).lemma(), next))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether some words leave it to the next ones how things are now: they deny or change something, tell of a plan
     * there was once ("had been due"), or take back what was written before ("we said that").
     */
    public static boolean isLeftOpen(String words) {
        return Trait.LEFT_OPEN.isOf(words);
    }

    static boolean isOldPlan(List<Word> words) {
        return isFollowed(words, "had", next -> Lexicon.isAdjective(next.lemma(), "due") || isPlan(next));
    }

    private static boolean isPlan(Word word) {
        return switch (word.tag().isVerb() ? Lexicon.verb(word.lemma()) : Verb.OTHER) {
            case PLAN, EXPECT, HOPE -> true;
            default -> false;
        };
    }

    static boolean isTakenBack(List<Word> words) {
        return isFollowed(words, "we", Turn::isReported) || isOurReport(words);
    }

    private static boolean isReported(Word word) {
        return word.tag() == Tag.VBD && isReport(Lexicon.verb(word.lemma()));
    }

    /** "Our report of Tuesday said": the first verb behind "our" is one of saying. */
    private static boolean isOurReport(List<Word> words) {
        return !words.isEmpty()
                && words.getFirst().small().equals("our")
                && words.stream()
                        .filter(word -> word.tag().isVerb())
                        .findFirst()
                        .filter(Turn::isReported)
                        .isPresent();
    }

    private static boolean isReport(Verb verb) {
        return verb == Verb.SAY || verb == Verb.CALL;
    }

    private static boolean isFollowed(List<Word> words, String first, Predicate<Word> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).small().equals(first)
                    && words.subList(i + 1, Math.min(words.size(), i + 1 + BETWEEN)).stream()
                            .anyMatch(wanted)) {
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
