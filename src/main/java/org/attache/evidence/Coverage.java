package org.attache.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.attache.visit.Countries;
import org.attache.visit.NameWords;

/** Measures how much of a question a statement speaks of. Pure. */
final class Coverage {

    private static final double NAME_WEIGHT = 2;
    private static final double WORD_WEIGHT = 1;
    private static final double FRAME_WEIGHT = 0.1;

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
                    + "dozens?|hundreds?|thousands?|millions?|both|several)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "without", "neither", "nor", "refuse", "refused", "refuses");

    private final Interpretation.TextSearch search;
    private final Stemmer stemmer;
    private final Synonyms synonyms;

    Coverage(Interpretation.TextSearch search, Stemmer stemmer, Synonyms synonyms) {
        this.search = search;
        this.stemmer = stemmer;
        this.synonyms = synonyms;
    }

    /**
     * Compares a statement with the question.
     *
     * @param context words that belong to the statement without standing in it: what its pronouns refer to
     */
    Relevance of(Statement statement, String context, double cosine) {
        Set<String> words = new HashSet<>(NameWords.of(statement.words()));
        Set<String> names = new HashSet<>(words);
        names.addAll(NameWords.of(context));
        names.addAll(NameWords.of(statement.speaker() == null ? "" : statement.speaker()));
        names.addAll(NameWords.of(statement.origin().provenance().title()));
        Set<String> stems = words.stream().map(stemmer::stem).collect(Collectors.toSet());
        double total = 0;
        double held = 0;
        List<Term> missing = new ArrayList<>();
        for (Term term : search.terms().terms()) {
            double weight = weight(term);
            boolean holds = holds(term, statement, context, names, stems);
            total += weight;
            held += holds ? weight : 0;
            if (!holds && term.kind() != Term.Kind.FRAME) {
                missing.add(term);
            }
        }
        if (search.terms().negated()) {
            total += WORD_WEIGHT;
            held += words.stream().anyMatch(NEGATIONS::contains) ? WORD_WEIGHT : 0;
        }
        return new Relevance(total == 0 ? 0 : held / total, cosine, missing, answersKind(statement));
    }

    private static double weight(Term term) {
        return switch (term.kind()) {
            case NAME, COUNTRY -> NAME_WEIGHT;
            case WORD -> WORD_WEIGHT;
            case FRAME -> FRAME_WEIGHT;
        };
    }

    private boolean holds(Term term, Statement statement, String context, Set<String> names, Set<String> stems) {
        return switch (term.kind()) {
            case NAME -> names.containsAll(term.words()) || stems.containsAll(stemsOf(term));
            case COUNTRY ->
                Countries.find(statement.words() + "\n" + context).stream()
                        .anyMatch(found -> found.country().equals(term.words().getFirst()));
            case WORD, FRAME ->
                stemsOf(term).stream()
                        .allMatch(stem -> synonyms.of(stem).stream().anyMatch(stems::contains));
        };
    }

    private List<String> stemsOf(Term term) {
        return term.words().stream().map(stemmer::stem).toList();
    }

    private boolean answersKind(Statement statement) {
        DateRange during = search.terms().during();
        boolean asksForDate = search.wanted() == Wanted.WHEN || search.wanted() == Wanted.DURATION;
        if (during == null && !asksForDate) {
            return search.wanted() != Wanted.COUNT
                    || NUMBER.matcher(statement.words()).find();
        }
        Anchor anchor = new Anchor(statement.origin().provenance().published(), Sense.NEAREST);
        List<DateMention> dates = DateFinder.find(statement.words(), anchor);
        return during == null ? !dates.isEmpty() : dates.stream().anyMatch(date -> names(date, during));
    }

    private static boolean names(DateMention date, DateRange during) {
        return switch (date.meaning()) {
            case Meaning.Dated dated -> dated.range().overlaps(during);
            case Meaning.Yearless yearless ->
                !yearless.first().atYear(during.first().getYear()).isAfter(during.last())
                        && !yearless.last().atYear(during.first().getYear()).isBefore(during.first());
            case Meaning.Unanchored unanchored -> false;
        };
    }
}
