package org.attache.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.question.GivenNames;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.source.Statement;
import org.attache.visit.Countries;
import org.attache.visit.NameWords;

/** Measures how much of a question a statement speaks of. Pure. */
final class Coverage {

    private static final double NAME_WEIGHT = 2;
    private static final double WORD_WEIGHT = 1;
    private static final double FRAME_WEIGHT = 0.1;

    /** Between two words of a name at most so many others stand: "Hillary Rodham Clinton". */
    private static final int GAP = 2;

    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "without", "neither", "nor", "refuse", "refused", "refuses");

    private final Interpretation.TextSearch search;
    private final Stemmer stemmer;
    private final Synonyms synonyms;
    private final AnswerKind kind;

    Coverage(Interpretation.TextSearch search, Stemmer stemmer, Synonyms synonyms) {
        this.search = search;
        this.stemmer = stemmer;
        this.synonyms = synonyms;
        this.kind = new AnswerKind(search, stemmer, synonyms);
    }

    /** Compares a statement with the question. */
    Relevance of(Statement statement, Context.Surroundings context, double cosine) {
        Holding holding = new Holding(statement, context);
        double total = 0;
        double held = 0;
        List<Term> missing = new ArrayList<>();
        for (Term term : search.terms().terms()) {
            double weight = weight(term);
            boolean holds = holding.holds(term);
            total += weight;
            held += holds ? weight : 0;
            if (!holds && term.kind() != Term.Kind.FRAME) {
                missing.add(term);
            }
        }
        if (search.terms().negated()) {
            total += WORD_WEIGHT;
            held += holding.words.stream().anyMatch(NEGATIONS::contains) ? WORD_WEIGHT : 0;
        }
        return new Relevance(total == 0 ? 0 : held / total, cosine, missing, kind.isHeldBy(statement));
    }

    private static double weight(Term term) {
        return switch (term.kind()) {
            case NAME, SPEAKER, COUNTRY -> NAME_WEIGHT;
            case WORD, OFFICE -> WORD_WEIGHT;
            case FRAME -> FRAME_WEIGHT;
        };
    }

    /** What one statement holds, in the forms in which terms are compared with it. */
    private final class Holding {
        private final List<String> words;
        private final List<String> before;
        private final List<String> speaker;
        private final List<String> title;
        private final String text;
        private final Set<String> stems;
        private final Set<String> people;

        Holding(Statement statement, Context.Surroundings context) {
            words = NameWords.of(statement.words());
            before = NameWords.of(context.before());
            speaker = NameWords.of(context.speaker());
            title = context.before().isEmpty()
                    ? List.of()
                    : NameWords.of(statement.origin().provenance().title());
            text = statement.words() + "\n" + context.before() + "\n" + context.people();
            stems = stems(words, speaker);
            people = stems(before, NameWords.of(context.people()));
        }

        boolean holds(Term term) {
            return switch (term.kind()) {
                case NAME -> isNamed(term.words());
                case SPEAKER -> isSpeaker(term.words());
                case COUNTRY ->
                    Countries.find(text).stream()
                            .anyMatch(
                                    found -> found.country().equals(term.words().getFirst()));
                case OFFICE -> holdsWord(term, stems) || holdsWord(term, people);
                case WORD, FRAME -> holdsWord(term, stems);
            };
        }

        private boolean holdsWord(Term term, Set<String> place) {
            return term.words().stream()
                    .map(stemmer::stem)
                    .allMatch(stem -> synonyms.of(stem).stream().anyMatch(place::contains));
        }

        private boolean isNamed(List<String> name) {
            boolean inflected = name.size() == 1 && stems.contains(stemmer.stem(name.getFirst()));
            return inflected || Stream.of(words, before, speaker, title).anyMatch(place -> isIn(place, name));
        }

        private boolean isSpeaker(List<String> name) {
            return !speaker.isEmpty() && (isIn(speaker, name) || new HashSet<>(speaker).containsAll(name));
        }
    }

    private Set<String> stems(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .map(stemmer::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the words of a name stand in this order, close together. */
    private static boolean isIn(List<String> words, List<String> name) {
        for (int i = 0; i < words.size(); i++) {
            if (GivenNames.same(name.getFirst(), words.get(i)) && goesOn(words, i, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<String> words, int first, List<String> name) {
        int at = first;
        for (String next : name.subList(1, name.size())) {
            int end = Math.min(words.size(), at + GAP + 2);
            int found = words.subList(at + 1, Math.max(at + 1, end)).indexOf(next);
            if (found < 0) {
                return false;
            }
            at += found + 1;
        }
        return true;
    }
}
