package org.attache.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.english.Thesaurus;
import org.attache.evidence.coverage.Company;
import org.attache.evidence.coverage.Correction;
import org.attache.evidence.coverage.Coverage;
import org.attache.evidence.coverage.Holdings;
import org.attache.evidence.coverage.Unspoken;
import org.attache.evidence.coverage.telling.Cause;
import org.attache.evidence.description.OtherDays;
import org.attache.question.Interpretation;
import org.attache.question.Question;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what an answer may use: visits from the ledger with their statements, and statements by search. Thread-safe.
 */
public final class EvidenceGatherer {

    /** Hits that are compared with the question. */
    private static final int HITS = 40;

    /** Statements that are shown where none answers. */
    private static final int NEAREST = 3;

    /** Statements that a writer gets from a search. */
    private static final int SHOWN = 8;

    /** What tells the cause of what was found stands before all that was found. */
    private static final double CAUSE = 4;

    /** More visits than these are not cited one by one. */
    private static final int CITED = 200;

    /** Of so many visits it is looked up whether their days were put right elsewhere. */
    private static final int CORRECTED = 3;

    /** In so many statements with the visitor's name. */
    private static final int NAMED = 12;

    private final Holdings holdings;

    /** One that knows no more of words than their inflections. */
    public EvidenceGatherer(Stemmer stemmer) {
        this(stemmer, Thesaurus.NONE);
    }

    public EvidenceGatherer(Stemmer stemmer, Thesaurus thesaurus) {
        this.holdings = new Holdings(stemmer, thesaurus);
    }

    /** The evidence for a question; empty where nothing was found. */
    public Evidence gather(Interpretation interpretation, KnowledgeView knowledge) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> visits(ledger, knowledge);
            case Interpretation.TextSearch text -> statements(text, knowledge);
            case Interpretation.Both both -> {
                Evidence ledger = visits(both.ledger(), knowledge);
                Evidence text = statements(both.text(), knowledge);
                yield join(ledger, text);
            }
            case Interpretation.Ambiguous ambiguous -> new Evidence(List.of(), List.of(), List.of());
            case Interpretation.OutOfScope outside -> new Evidence(List.of(), List.of(), List.of());
        };
    }

    /**
     * The same evidence with more behind it, for a writer that can read and choose.
     *
     * @param characters so much of statements at most
     */
    public Evidence widened(Evidence evidence, Question question, KnowledgeView knowledge, int characters) {
        Vector vector = vector(question.text(), knowledge);
        return new Widening(knowledge.statements(), characters)
                .widened(evidence, new StatementSearch(question.text(), vector, HITS));
    }

    /** What a question lacks for which no answer was found. */
    public Missing missing(Question question, Interpretation interpretation, KnowledgeView knowledge) {
        Unspoken unspoken = new Unspoken(knowledge.statements(), holdings);
        List<NumberedStatement> nearest = nearest(question, knowledge);
        return switch (interpretation) {
            case Interpretation.TextSearch text -> new Missing(unspoken.among(text, nearest), 0, nearest);
            case Interpretation.Both both ->
                new Missing(
                        unspoken.among(both.text(), nearest),
                        undated(both.ledger(), knowledge),
                        nearest,
                        OtherDays.beside(both.ledger(), knowledge, Picking::pick));
            case Interpretation.LedgerQuery ledger ->
                new Missing(
                        List.of(),
                        undated(ledger, knowledge),
                        nearest,
                        OtherDays.beside(ledger, knowledge, Picking::pick));
            case Interpretation.Ambiguous ambiguous -> new Missing(List.of(), 0, nearest);
            case Interpretation.OutOfScope outside -> new Missing(List.of(), 0, nearest);
        };
    }

    private static int undated(Interpretation.LedgerQuery ledger, KnowledgeView knowledge) {
        return (int) Picking.pick(ledger.atAnyTime(), knowledge).stream()
                .filter(visit -> visit.dates() == null && visit.period() == null)
                .count();
    }

    private List<NumberedStatement> nearest(Question question, KnowledgeView knowledge) {
        // The same search as for the evidence, which is looked up once.
        List<Hit> hits = knowledge
                .statements()
                .search(new StatementSearch(question.text(), vector(question.text(), knowledge), HITS));
        List<NumberedStatement> nearest = new ArrayList<>();
        for (Hit hit : hits.subList(0, Math.min(NEAREST, hits.size()))) {
            nearest.add(new NumberedStatement(nearest.size() + 1, hit.statement(), Relevance.beside(hit.cosine())));
        }
        return nearest;
    }

    private Evidence visits(Interpretation.LedgerQuery ledger, KnowledgeView knowledge) {
        List<Visit> asked = Picking.pick(ledger, knowledge);
        List<Visit> all = asked.isEmpty() ? OtherDays.of(ledger, knowledge, Picking::pick) : asked;
        List<Visit> picked = all.subList(0, Math.min(CITED, all.size()));
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Visit visit : picked) {
            knowledge
                    .statements()
                    .byId(visit.evidence())
                    .forEach(statement -> statements.put(statement.id(), statement));
        }
        picked.forEach(visit -> corrections(visit, picked.size(), knowledge.statements())
                .forEach(statement -> statements.putIfAbsent(statement.id(), statement)));
        List<NumberedStatement> numbered = new ArrayList<>();
        statements
                .values()
                .forEach(statement -> numbered.add(new NumberedStatement(
                        numbered.size() + 1,
                        statement,
                        Relevance.LEDGER,
                        knowledge.statements().around(statement).above())));
        return new Evidence(numbered, picked, all.size() - picked.size(), List.of());
    }

    /** What another document says against the days of one of a few visits. */
    private static List<Statement> corrections(Visit visit, int visits, StatementIndex index) {
        DateRange days = VisitDays.of(visit).orElse(null);
        if (visits > CORRECTED || days == null || visit.dates() == null) {
            return List.of();
        }
        String visitor = visit.visitor().value();
        List<Statement> told = index.byId(visit.dates().evidence());
        return index.search(new StatementSearch(visitor, null, NAMED)).stream()
                .map(Hit::statement)
                .filter(later -> told.stream().anyMatch(one -> Correction.corrects(later, one, visitor, days)))
                .toList();
    }

    private Evidence statements(Interpretation.TextSearch text, KnowledgeView knowledge) {
        Coverage coverage = new Coverage(text, holdings, knowledge.statements());
        StatementIndex index = knowledge.statements();
        Vector vector = vector(text.terms().question(), knowledge);
        List<Hit> hits = index.search(new StatementSearch(text.terms().question(), vector, HITS));
        record Ranked(Statement statement, Above above, Relevance relevance, double strength) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Hit hit : hits) {
            Surroundings around = index.around(hit.statement());
            Relevance relevance = coverage.of(hit.statement(), around, hit.cosine());
            if (text.wanted() == Wanted.PURPOSE && relevance.support() > 0) {
                Company.cause(hit.statement(), index)
                        .ifPresent(cause -> ranked.add(new Ranked(
                                cause, index.around(cause).above(), relevance, CAUSE + relevance.support())));
            }
            double cosine = Double.isNaN(hit.cosine()) ? 0 : hit.cosine();
            boolean reason = text.wanted() == Wanted.PURPOSE
                    && Cause.isMarked(hit.statement().words());
            ranked.add(new Ranked(
                    hit.statement(),
                    around.above(),
                    relevance,
                    2 * relevance.support()
                            + relevance.coverage()
                            + 0.5 * cosine
                            + (relevance.answersKind() ? 0.2 : 0)
                            + (reason ? 0.2 : 0)));
        }
        ranked.sort(Comparator.comparingDouble((Ranked one) -> -one.strength())
                .thenComparing(one -> one.statement().origin().path())
                .thenComparingInt(one -> one.statement().ordinal()));
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
                                ? Company.sequel(one.statement(), index).stream()
                                : Stream.empty()))
                .filter(known::add)
                .forEach(one ->
                        numbered.add(new NumberedStatement(numbered.size() + 1, one, Relevance.beside(Double.NaN))));
        List<String> notes = vector == null
                ? List.of("The embedding model is not available; the documents were searched by words alone.")
                : List.of();
        return new Evidence(numbered, List.of(), notes);
    }

    private static @Nullable Vector vector(String words, KnowledgeView knowledge) {
        try {
            return knowledge.embedder().question(words);
        } catch (EmbedderUnavailable unavailable) {
            return null;
        }
    }

    private static Evidence join(Evidence ledger, Evidence text) {
        List<NumberedStatement> statements = new ArrayList<>(ledger.statements());
        for (NumberedStatement found : text.statements()) {
            Optional<Integer> number = ledger.number(found.statement().id());
            if (number.isEmpty()) {
                statements.add(found.numbered(statements.size() + 1));
            } else if (found.relevance().support() > 0) {
                statements.set(number.get() - 1, found.numbered(number.get()));
            }
        }
        return new Evidence(statements, ledger.visits(), ledger.more(), text.notes());
    }
}
