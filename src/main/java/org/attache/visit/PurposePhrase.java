package org.attache.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds beside the words of a visit what it is for: "for talks on fisheries", "to attend a summit". */
final class PurposePhrase {

    private static final List<String> ENDS = List.of(
            "that",
            "which",
            "where",
            "who",
            "when",
            "while",
            "before",
            "after",
            "saying",
            "according",
            "from",
            "followed",
            "then");

    private PurposePhrase() {}

    /** The purpose in the words of the sentence, without "for"; null where it names none. */
    static @Nullable String of(Clause clause, Trigger trigger, int limit) {
        for (int i = trigger.until(); i < limit; i++) {
            boolean behind = clause.isWhere(i - 1) || clause.isWhen(i - 1) || i == trigger.until();
            if (behind && clause.is(i, "for") && isThing(clause, i + 1)) {
                return slice(clause, i + 1, limit);
            }
            if (behind && clause.is(i, "to") && isDeed(clause, i + 1)) {
                return slice(clause, i, limit);
            }
        }
        return null;
    }

    private static boolean isThing(Clause clause, int at) {
        String word = clause.word(at);
        boolean length = word.isEmpty() || !Character.isLetter(word.charAt(0)) || clause.any(at, at + 4, Lexicon.TIME);
        return !length && !clause.is(at, "the");
    }

    private static boolean isDeed(Clause clause, int at) {
        return clause.at(at) instanceof Chunk.Word word
                && word.token().isWord()
                && !word.token().isCapitalised()
                && !List.of("the", "a", "an", "be").contains(word.token().folded());
    }

    /** Up to the next date, mark or clause, but over a list: "talks on fish, ports and trade". */
    private static @Nullable String slice(Clause clause, int from, int limit) {
        int at = from;
        while (at < limit && !clause.isWhen(at) && !ENDS.contains(clause.word(at)) && !isStop(clause, at)) {
            at++;
        }
        while (at > from && (clause.isMark(at - 1) || List.of("on", "in", "and").contains(clause.word(at - 1)))) {
            at--;
        }
        Chunk first = clause.at(from);
        Chunk last = clause.at(at - 1);
        return first == null || last == null || (at <= from + 1 && clause.is(from, "to"))
                ? null
                : clause.sentence().text().substring(first.start(), Math.max(first.end(), last.end()));
    }

    private static boolean isStop(Clause clause, int at) {
        if (!clause.isMark(at)) {
            return false;
        }
        boolean list = clause.is(at, ",")
                && clause.at(at + 1) instanceof Chunk.Word next
                && !next.token().isCapitalised()
                && clause.any(at + 1, at + 6, Lexicon.BETWEEN)
                && !clause.any(at + 1, clause.size(), Lexicon.SPEECH);
        return !list && !clause.is(at, "“") && !clause.is(at, "”") && !clause.is(at, "-");
    }
}
