package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.clause.Clause;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;

/** Why nothing is taken from a clause: words in it that change its meaning and that no rule read. */
final class Abstention {

    private Abstention() {}

    /** The word that forbids to take a fact from a clause; empty where none does. */
    static Optional<String> reason(Clause clause, ReadSentence sentence) {
        for (Word word : clause.unread()) {
            if (isWeighty(word)) {
                return Optional.of(word.text());
            }
        }
        List<Word> adverbs = new ArrayList<>(clause.adverbs());
        if (clause.verb() != null) {
            adverbs.addAll(clause.verb().adverbs());
        }
        for (Word adverb : adverbs) {
            if (isWeighty(adverb)) {
                return Optional.of(adverb.text());
            }
        }
        boolean remote = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.nouns() != null
                        && (adjunct.preposition().equals("by")
                                || adjunct.preposition().equals("on")
                                || adjunct.preposition().equals("via"))
                        && Lexicon.noun(adjunct.nouns().first().head().lemma()) == Noun.REMOTE);
        return remote ? Optional.of("from afar") : played(clause, sentence);
    }

    /** Whoever is played by an actor is so in a story. */
    private static Optional<String> played(Clause clause, ReadSentence sentence) {
        boolean acted = sentence.clauses().stream()
                .anyMatch(other -> other.verb() != null
                        && other.verb().passive()
                        && (other.verb().main().lemma().equals("play")
                                || other.verb().main().lemma().equals("portray"))
                        && other.antecedent() != null
                        && clause.subject() != null
                        && clause.subject().items().contains(other.antecedent()));
        return acted ? Optional.of("in a story") : Optional.empty();
    }

    private static boolean isWeighty(Word word) {
        String small = word.small();
        return Lexicon.isConjunction(small, "condition")
                || (Lexicon.isAdverb(small, "distribution") && !small.equals("respectively"))
                || Lexicon.isAdverb(small, "virtual")
                || (Lexicon.isAdverb(small, "negator")
                        && !small.equals("not")
                        && !small.equals("n't")
                        && !small.equals("never"));
    }
}
