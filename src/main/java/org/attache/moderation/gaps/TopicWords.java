package org.attache.moderation.gaps;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.assistant.Trace;
import org.attache.evidence.Stemmer;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Terms;

/**
 * What a question is about, as its interpretation has it: names and content words without their inflections, and what
 * kind of thing is asked for. Two questions are of one topic if they share nearly all of that.
 */
record TopicWords(Stemmer stemmer) {

    /** How many of all words of the two they share, at least (Jaccard's index). */
    private static final double SHARED = 0.7;

    Set<String> of(Trace trace) {
        Set<String> words = new TreeSet<>();
        trace.steps().forEach(step -> add(step.interpretation(), words));
        return words;
    }

    private void add(Interpretation interpretation, Set<String> words) {
        switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> add(ledger, words);
            case Interpretation.TextSearch text -> add(text.terms(), words);
            case Interpretation.Both both -> add(both.text().terms(), words);
            case Interpretation.Ambiguous ambiguous -> {}
            case Interpretation.OutOfScope other -> {}
        }
    }

    private void add(Interpretation.LedgerQuery ledger, Set<String> words) {
        words.add(ledger.wanted().name());
        ledger.query().visitors().forEach(name -> stems(name, words));
        ledger.query().countries().forEach(name -> stems(name, words));
        ledger.query().places().forEach(name -> stems(name, words));
        if (ledger.query().during() != null) {
            words.add(ledger.query().during().toString());
        }
    }

    private void add(Terms terms, Set<String> words) {
        for (Term term : terms.terms()) {
            if (term.kind() != Term.Kind.FRAME) {
                term.words().forEach(word -> stems(word, words));
            }
        }
        if (terms.during() != null) {
            words.add(terms.during().toString());
        }
    }

    private void stems(String text, Set<String> words) {
        for (String word : List.of(text.toLowerCase(Locale.ROOT).split("\\s+"))) {
            words.add(stemmer.stem(word));
        }
    }

    static boolean areOfOneTopic(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int all = one.size() + other.size() - shared.size();
        return all > 0 && shared.size() >= SHARED * all;
    }
}
