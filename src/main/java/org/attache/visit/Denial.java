package org.attache.visit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a sentence says that a visit will not be. */
enum Denial {
    /** The visit takes place, as far as the sentence says. */
    NONE,
    /** There is no such visit, or it is only thought or wished for. */
    DENIED,
    /** There was to be such a visit. */
    CALLED_OFF;

    /** Not in person. */
    private static final Pattern REMOTE = Pattern.compile(
            "\\b(?:(?:by|via|over) (?:video|(?:tele)?phone|satellite)|virtual(?:ly)?|remotely|online|video ?link)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IF =
            Pattern.compile("(?<!\\b(?:even|as|asked) )\\b(?:if|unless)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_PLANNED = Pattern.compile(
            "\\b(?:as (?:had been )?(?:planned|scheduled|announced)|no longer|after all)\\b", Pattern.CASE_INSENSITIVE);

    static Denial of(Clause clause, Trigger trigger, SubjectFinder.@Nullable Subject subject) {
        int from = subject == null || subject.at() > trigger.from() ? trigger.from() - 4 : subject.at();
        int nearby = Math.max(from, trigger.from() - 6);
        if (clause.any(nearby, trigger.from(), Lexicon.REQUEST) || isDoubted(clause, from)) {
            return DENIED;
        }
        if (!clause.any(nearby, trigger.from(), Lexicon.DENIED)) {
            return NONE;
        }
        String text = clause.sentence().text();
        boolean planned = AS_PLANNED.matcher(text).find() || StatusWords.calledOff(text) != null;
        return planned && clause.any(nearby, trigger.from(), Lexicon.NEGATION) ? CALLED_OFF : DENIED;
    }

    /** "If elected", "whether", "denied that", "by video link". */
    private static boolean isDoubted(Clause clause, int subject) {
        int before = clause.is(subject - 1, "the") ? subject - 2 : subject - 1;
        String text = clause.sentence().text();
        return clause.is(before, "whether")
                || clause.any(before - 6, before + 1, Lexicon.DISMISSAL)
                || REMOTE.matcher(text).find()
                || IF.matcher(text).find();
    }
}
