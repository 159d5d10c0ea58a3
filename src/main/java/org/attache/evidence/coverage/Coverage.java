package org.attache.evidence.coverage;

import java.util.ArrayList;
import java.util.List;
import org.attache.evidence.Above;
import org.attache.evidence.Relevance;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Surroundings;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.source.Statement;

/** Measures how much of a question a statement speaks of. Pure. */
public final class Coverage {

    private static final double NAME_WEIGHT = 2;
    private static final double WORD_WEIGHT = 1;
    private static final double FRAME_WEIGHT = 0.1;

    /** A word that stands for the one asked for says a little less. */
    private static final double SYNONYM = 0.9;

    private final Interpretation.TextSearch search;
    private final Holdings holdings;
    private final Support support;

    /** The coverage of a question by statements of an index. */
    public Coverage(Interpretation.TextSearch search, Holdings holdings, StatementIndex index) {
        this.search = search;
        this.holdings = holdings;
        this.support = new Support(search, holdings, index);
    }

    /** Compares a statement with the question. */
    public Relevance of(Statement statement, Surroundings context, double cosine) {
        Holding holding = holdings.of(statement, context);
        double total = 0;
        double held = 0;
        List<Term> missing = new ArrayList<>();
        for (Term term : search.terms().terms()) {
            double weight = weight(term);
            boolean holds = holding.holds(term);
            total += weight;
            held += holds ? weight * (holding.holdsItself(term) ? 1 : SYNONYM) : 0;
            if (!holds && term.kind() != Term.Kind.FRAME) {
                missing.add(term);
            }
        }
        if (search.terms().negated()) {
            total += WORD_WEIGHT;
            held += holding.holdsAny(Denied.NEGATIONS) ? WORD_WEIGHT : 0;
        }
        boolean kind = support.isOfKind(holding, statement, context);
        return new Relevance(
                total == 0 ? 0 : held / total,
                cosine,
                missing,
                kind,
                support.of(holding, statement, context, cosine, kind),
                leans(holding, context));
    }

    /** Whether what stands over a statement holds something of the question that it does not hold itself. */
    private boolean leans(Holding holding, Surroundings context) {
        if (context.above().equals(Above.NONE)) {
            return false;
        }
        Holding alone = holding.alone();
        boolean days = alone.dates().isEmpty() && !holding.dates().isEmpty();
        return days
                || search.terms().terms().stream()
                        .filter(term -> term.kind() != Term.Kind.FRAME)
                        .anyMatch(term -> holding.holds(term) && !alone.holds(term));
    }

    private static double weight(Term term) {
        return switch (term.kind()) {
            case NAME, SPEAKER, RELATION, COUNTRY -> NAME_WEIGHT;
            case ASKED, WORD, OFFICE -> WORD_WEIGHT;
            case FRAME -> FRAME_WEIGHT;
        };
    }
}
