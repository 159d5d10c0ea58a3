package org.attache.evidence.coverage;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.Above;
import org.attache.evidence.Hit;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.evidence.coverage.telling.Cause;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements that may answer a question and numbers them, the strongest first; however often it is asked, it
 * compares each with the question once. For one thread.
 */
public final class Ranking {

    /** Hits that are compared with the question. */
    private static final int HITS = 40;

    /** Statements that a writer gets from a search. */
    private static final int SHOWN = 8;

    /** What tells the cause of what was found stands before all that was found. */
    private static final double CAUSE = 4;

    private static final double REASON = 0.2;

    /** What answers and a moderator stated himself stands before all documents. */
    private static final double STATED = 5;

    private final Interpretation.TextSearch text;
    private final StatementIndex index;
    private final Coverage coverage;
    private final Map<Hit, List<Ranked>> compared = new HashMap<>();

    private record Ranked(Statement statement, Above above, Relevance relevance, double strength) {}

    public Ranking(Interpretation.TextSearch text, Holdings holdings, StatementIndex index) {
        this.text = text;
        this.index = index;
        this.coverage = new Coverage(text, holdings, index);
    }

    /**
     * The best statements.
     *
     * @param vector of the question; null searches by words alone
     * @param excluded whether a statement cannot answer
     */
    public List<NumberedStatement> of(@Nullable Vector vector, Predicate<Statement> excluded) {
        return numbered(ranked(vector, excluded));
    }

    /**
     * What comes closest where nothing answers; a heading says nothing to anybody.
     *
     * @param most at most so many
     */
    public List<NumberedStatement> nearest(@Nullable Vector vector, int most) {
        List<Ranked> ranked = ranked(vector, Ranking::isHeading);
        List<NumberedStatement> nearest = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(most, ranked.size()))) {
            nearest.add(new NumberedStatement(
                    nearest.size() + 1,
                    one.statement(),
                    Relevance.beside(one.relevance().cosine())));
        }
        return nearest;
    }

    private static boolean isHeading(Statement statement) {
        return Addition.isHeading(statement.words(), NameWords.of(statement.words()));
    }

    private List<Ranked> ranked(@Nullable Vector vector, Predicate<Statement> excluded) {
        List<Ranked> ranked = new ArrayList<>();
        for (Hit hit : hits(vector)) {
            if (!excluded.test(hit.statement())) {
                ranked.addAll(compared.computeIfAbsent(hit, this::rank));
            }
        }
        ranked.sort(Comparator.comparingDouble((Ranked one) -> -one.strength())
                .thenComparing(one -> one.statement().origin().path())
                .thenComparingInt(one -> one.statement().ordinal()));
        return ranked;
    }

    /** What is named by a day that the question only points at, such as "tomorrow", is looked for by its date too. */
    private List<Hit> hits(@Nullable Vector vector) {
        String question = text.terms().question();
        Map<String, Hit> hits = new LinkedHashMap<>();
        index.search(new StatementSearch(question, vector, HITS))
                .forEach(hit -> hits.put(hit.statement().id(), hit));
        DateRange during = text.terms().during();
        if (during != null && during.days() == 1 && !question.contains(day(during.first()))) {
            index.search(new StatementSearch(question + " " + named(during.first()), null, HITS))
                    .forEach(hit -> hits.putIfAbsent(hit.statement().id(), hit));
        }
        return List.copyOf(hits.values());
    }

    private static String day(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }

    private static String named(LocalDate day) {
        return day + " " + day(day) + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private List<Ranked> rank(Hit hit) {
        List<Ranked> ranked = new ArrayList<>();
        Surroundings around = index.around(hit.statement());
        Relevance relevance = coverage.of(hit.statement(), around, hit.cosine());
        boolean why = text.wanted() == Wanted.PURPOSE;
        if (why && relevance.support() > 0) {
            Company.cause(hit.statement(), index)
                    .ifPresent(cause -> ranked.add(
                            new Ranked(cause, index.around(cause).above(), relevance, CAUSE + relevance.support())));
        }
        boolean reason = why && Cause.isMarked(hit.statement().words());
        boolean stated =
                hit.statement().origin().provenance().isStatedByModerator() && relevance.support() >= Relevance.ENOUGH;
        ranked.add(new Ranked(
                hit.statement(),
                around.above(),
                relevance,
                relevance.strength() + (reason ? REASON : 0) + (stated ? STATED : 0)));
        return ranked;
    }

    private List<NumberedStatement> numbered(List<Ranked> ranked) {
        List<NumberedStatement> numbered = new ArrayList<>();
        List<Ranked> best = ranked.subList(0, Math.min(SHOWN, ranked.size()));
        Stream<Ranked> corrections = ranked.stream()
                .skip(SHOWN)
                .filter(later ->
                        best.stream().anyMatch(one -> Correction.corrects(later.statement(), one.statement())));
        Set<Statement> known = new HashSet<>();
        for (Ranked one : Stream.concat(best.stream(), corrections).toList()) {
            if (known.add(one.statement())) {
                numbered.add(new NumberedStatement(numbered.size() + 1, one.statement(), one.relevance(), one.above()));
            }
        }
        best.stream()
                .limit(1)
                .flatMap(one -> Stream.concat(
                        Company.before(one.statement(), index).stream(),
                        one.relevance().support() > 0
                                ? Company.sequels(one.statement(), index).stream()
                                : Stream.empty()))
                .filter(known::add)
                .forEach(one ->
                        numbered.add(new NumberedStatement(numbered.size() + 1, one, Relevance.beside(Double.NaN))));
        return numbered;
    }
}
