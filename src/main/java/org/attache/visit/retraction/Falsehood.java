package org.attache.visit.retraction;

import java.util.stream.Stream;
import org.attache.clause.Clause;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.visit.event.ReadSentence;

/** Reads that a report is not true: "that was a hoax", "none of it is true", "April fool!". */
final class Falsehood {

    /** An exclamation is no longer. */
    private static final int LONGEST = 6;

    private Falsehood() {}

    /** Whether a clause says so of what was told. */
    static boolean isTold(Clause clause) {
        Nominal subject = clause.subject() == null ? null : clause.subject().first();
        boolean be = clause.verb() != null && clause.verb().main().lemma().equals("be");
        if (!be || subject == null || subject.isPeople() || !isReport(subject)) {
            return false;
        }
        boolean negative = clause.verb() != null && clause.verb().negated();
        boolean none =
                subject.head().small().equals("none") || subject.determiner().equals("no");
        boolean said = Stream.ofNullable(clause.adjective()).anyMatch(word -> isFalse(word, none || negative, clause));
        boolean called = clause.objects().stream()
                .flatMap(nouns -> nouns.items().stream())
                .anyMatch(noun -> Lexicon.noun(noun.head().lemma()) == Noun.FALSEHOOD
                        && !noun.determiner().equals("no"));
        return said || (called && !negative && !none);
    }

    private static boolean isFalse(Word word, boolean denied, Clause clause) {
        boolean correct = switch (word.small()) {
            case "true", "correct" -> true;
            // Of "it" anything can be right or not; "that is not right" answers a report.
            case "right" ->
                clause.subject() != null
                        && !clause.subject().first().head().small().equals("it");
            default -> false;
        };
        return denied ? correct : Lexicon.isAdjective(word.small(), "false") && clause.sense() == Verb.OTHER;
    }

    private static boolean isReport(Nominal subject) {
        boolean pointing = switch (subject.head().small()) {
            case "it", "this", "that", "all", "none", "everything", "which" -> true;
            default -> false;
        };
        return pointing
                || switch (subject.head().lemma()) {
                    case "item", "story", "news", "rumour", "rumor", "claim", "post", "tweet", "headline" -> true;
                    default -> Lexicon.noun(subject.head().lemma()) == Noun.MARK;
                };
    }

    /** "April fool!", "Just kidding.": a few words that name nobody. */
    static boolean isExclaimed(ReadSentence sentence) {
        return sentence.sentence().words().size() <= LONGEST
                && sentence.mentions().isEmpty()
                && sentence.sentence().words().stream()
                        .anyMatch(word -> Lexicon.noun(word.lemma()) == Noun.FALSEHOOD
                                || word.small().equals("kidding")
                                || word.small().equals("joking"))
                && sentence.sentence().words().stream()
                        .noneMatch(word -> word.small().equals("no") || Lexicon.isAdverb(word.small(), "negator"));
    }
}
