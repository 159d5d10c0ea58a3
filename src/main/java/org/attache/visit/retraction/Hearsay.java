package org.attache.visit.retraction;

import org.attache.clause.Clause;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.visit.event.Event;
import org.attache.visit.event.ReadSentence;

/** Reads that something is told by somebody who need not know: "a trader wrote", "a poster still says". */
public final class Hearsay {

    private Hearsay() {}

    /** Whether whoever tells of an event need not know of it. */
    public static boolean is(Event event, ReadSentence sentence) {
        Nouns source = event.commitment().source();
        if (source == null) {
            return false;
        }
        Nominal first = source.first();
        boolean anybody = switch (first.head().small()) {
            case "somebody", "someone", "people", "some", "others", "they" -> true;
            default -> isIndefinite(first) && !isPaper(first) && !isInformed(first, sentence);
        };
        return anybody || isStale(first, sentence);
    }

    private static boolean isIndefinite(Nominal noun) {
        return switch (noun.determiner()) {
            case "a", "an", "some", "one", "another" -> true;
            default -> false;
        };
    }

    /** "A statement", "a newspaper"; and a visit that is announced is no source. */
    private static boolean isPaper(Nominal noun) {
        return switch (Lexicon.noun(noun.head().lemma())) {
            case ORGANISATION, MARK, GROUP, VISIT, EVENT, PLAN -> true;
            default -> false;
        };
    }

    /** "A senior official", "a spokesman": who speaks for those who know. */
    private static boolean isInformed(Nominal noun, ReadSentence sentence) {
        return sentence.sentence().words().subList(noun.from(), noun.until()).stream()
                .anyMatch(word -> Lexicon.isTitle(word.lemma(), "informed")
                        || Lexicon.isTitle(word.lemma(), "personal")
                        || Lexicon.isTitle(word.lemma(), "general"));
    }

    /** "The notice still says": what is still said no longer holds. */
    private static boolean isStale(Nominal source, ReadSentence sentence) {
        return !source.isPeople()
                && sentence.clauses().stream()
                        .filter(clause -> clause.subject() != null
                                && clause.subject().first().equals(source))
                        .anyMatch(Hearsay::isStill);
    }

    private static boolean isStill(Clause clause) {
        return clause.adverbs().stream().anyMatch(adverb -> adverb.small().equals("still"))
                || (clause.verb() != null
                        && clause.verb().adverbs().stream()
                                .anyMatch(adverb -> adverb.small().equals("still")));
    }
}
