package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dates.DateRange;
import org.attache.visit.NameWords;
import org.jspecify.annotations.Nullable;

/** Sorts the words of a question into terms that a statement must speak of. */
final class TermFinder {

    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "nobody", "none", "without", "refuse", "refused");

    private TermFinder() {}

    /**
     * The terms of a question.
     *
     * @param explained positions of words that names, countries or dates account for
     */
    static Terms terms(
            String text,
            List<Word> words,
            List<Mention> names,
            CountryNames countries,
            Set<Integer> explained,
            @Nullable DateRange during) {
        List<Term> terms = new ArrayList<>();
        for (Mention mention : names) {
            if (mention.positions().stream().noneMatch(countries.positions()::contains)) {
                terms.add(new Term(
                        new TreeSet<>(mention.positions())
                                .stream().map(i -> words.get(i).folded()).toList(),
                        Term.Kind.NAME));
            }
        }
        countries.all().forEach(country -> terms.add(new Term(List.of(country), Term.Kind.COUNTRY)));
        boolean negated = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            negated |= NEGATIONS.contains(word.folded()) || word.folded().endsWith("n't");
            if (!explained.contains(i)) {
                kind(words, i).ifPresent(kind -> terms.add(new Term(List.of(word.folded()), kind)));
            }
        }
        return new Terms(text, terms, during, negated);
    }

    private static java.util.Optional<Term.Kind> kind(List<Word> words, int position) {
        Word word = words.get(position);
        String folded = word.folded();
        if (isContraction(folded) || Vocabulary.STOP.contains(folded) || NEGATIONS.contains(folded)) {
            return java.util.Optional.empty();
        }
        if (Vocabulary.VISIT.contains(folded)
                || Vocabulary.ASKED.contains(folded)
                || Vocabulary.ANYBODY.contains(folded)
                || Vocabulary.TITLE.contains(folded)) {
            return java.util.Optional.of(Term.Kind.FRAME);
        }
        boolean name = position > 0 && word.isCapitalised() && !isShouting(words);
        return java.util.Optional.of(name ? Term.Kind.NAME : Term.Kind.WORD);
    }

    private static boolean isContraction(String word) {
        return word.contains("'")
                && NameWords.of(word.replace('\'', ' ')).stream().anyMatch(Vocabulary.STOP::contains);
    }

    /** Where most words are capitals, a capital means nothing. */
    private static boolean isShouting(List<Word> words) {
        return words.stream().filter(Word::isCapitalised).count() * 2 > words.size() + 2L;
    }
}
