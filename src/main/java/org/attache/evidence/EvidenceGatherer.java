package org.attache.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.dates.DateRange;
import org.attache.english.Thesaurus;
import org.attache.evidence.coverage.Correction;
import org.attache.evidence.coverage.Holdings;
import org.attache.evidence.coverage.Ranking;
import org.attache.evidence.coverage.Unspoken;
import org.attache.evidence.description.Changed;
import org.attache.evidence.description.OtherDays;
import org.attache.evidence.description.Precedence;
import org.attache.question.Interpretation;
import org.attache.question.Question;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what an answer may use: visits from the ledger with their statements, and statements by search. Thread-safe.
 */
public final class EvidenceGatherer {

    /** Hits that are compared with the question. */
    private static final int HITS = 40;

    /** Statements that are shown where none answers. */
    private static final int NEAREST = 3;

    /** More visits than these are not cited one by one. */
    private static final int CITED = 200;

    /** Of so many visits it is looked up whether their days were put right elsewhere. */
    private static final int CORRECTED = 3;

    /** In so many statements with the visitor's name. */
    private static final int NAMED = 12;

    private static final Pattern TABLE = Pattern.compile("\\.(?:csv|xlsx)$", Pattern.CASE_INSENSITIVE);

    private final Holdings holdings;

    /** What was ranked for one answer already; nothing is kept beyond it. */
    private final @Nullable Map<Interpretation.TextSearch, Ranking> rankings;

    /** One that knows no more of words than their inflections. */
    public EvidenceGatherer(Stemmer stemmer) {
        this(stemmer, Thesaurus.NONE);
    }

    public EvidenceGatherer(Stemmer stemmer, Thesaurus thesaurus) {
        this(new Holdings(stemmer, thesaurus), null);
    }

    private EvidenceGatherer(Holdings holdings, @Nullable Map<Interpretation.TextSearch, Ranking> rankings) {
        this.holdings = holdings;
        this.rankings = rankings;
    }

    /** One for a single answer, in one thread and over one snapshot: what that asks for twice is ranked once. */
    public EvidenceGatherer ofOneAnswer() {
        return new EvidenceGatherer(holdings, new HashMap<>());
    }

    private Ranking ranking(Interpretation.TextSearch text, KnowledgeView knowledge) {
        return rankings == null
                ? new Ranking(text, holdings, knowledge.statements())
                : rankings.computeIfAbsent(text, search -> new Ranking(search, holdings, knowledge.statements()));
    }

    /** The evidence for a question; empty where nothing was found. */
    public Evidence gather(Interpretation interpretation, KnowledgeView knowledge) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> visits(ledger, knowledge);
            case Interpretation.TextSearch text -> statements(text, knowledge, statement -> false);
            case Interpretation.Both both -> {
                Evidence ledger = visits(both.ledger(), knowledge);
                Set<String> outdated = Changed.outdated(both.ledger().query(), knowledge);
                Evidence text = statements(both.text(), knowledge, statement -> outdated.contains(statement.id()));
                yield ledger.with(text);
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
        return switch (interpretation) {
            case Interpretation.TextSearch text -> {
                List<NumberedStatement> nearest = nearest(text, knowledge);
                yield new Missing(unspoken.among(text, nearest), 0, nearest);
            }
            case Interpretation.Both both -> {
                List<NumberedStatement> nearest = nearest(both.text(), knowledge);
                yield new Missing(
                        unspoken.among(both.text(), nearest),
                        undated(both.ledger(), knowledge),
                        nearest,
                        OtherDays.beside(both.ledger(), knowledge, Picking::pick));
            }
            case Interpretation.LedgerQuery ledger ->
                new Missing(
                        List.of(),
                        undated(ledger, knowledge),
                        nearest(question, knowledge),
                        OtherDays.beside(ledger, knowledge, Picking::pick));
            case Interpretation.Ambiguous ambiguous -> new Missing(List.of(), 0, nearest(question, knowledge));
            case Interpretation.OutOfScope outside -> new Missing(List.of(), 0, nearest(question, knowledge));
        };
    }

    private List<NumberedStatement> nearest(Interpretation.TextSearch text, KnowledgeView knowledge) {
        return ranking(text, knowledge).nearest(vector(text.terms().question(), knowledge), NEAREST);
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
        List<Visit> first = all.subList(0, Math.min(CITED, all.size()));
        List<Visit> picked = new Precedence(knowledge).of(first, ledger);
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
        return new Evidence(numbered, picked, all.size() - first.size(), List.of());
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

    private Evidence statements(
            Interpretation.TextSearch text, KnowledgeView knowledge, Predicate<Statement> excluded) {
        Vector vector = vector(text.terms().question(), knowledge);
        List<String> notes = vector == null
                ? List.of("The embedding model is not available; the documents were searched by words alone.")
                : List.of();
        return new Evidence(
                ranking(HomeTown.without(text, knowledge), knowledge).of(vector, excluded), List.of(), notes);
    }

    /** What statements tell of visits to which the ledger has no answer. */
    public Evidence besideLedger(
            Interpretation.LedgerQuery ledger, Interpretation.TextSearch text, KnowledgeView knowledge) {
        Set<String> outdated = Changed.outdated(ledger.query(), knowledge);
        Predicate<Statement> otherwise = toldOtherwise(ledger, knowledge);
        return statements(text, knowledge, statement -> otherwise.test(statement) || outdated.contains(statement.id()));
    }

    /**
     * The statements that cannot tell of a visit that the ledger does not have: rows of tables, which the ledger has
     * read whole, and what it has read of the visits of others to the same place.
     */
    private static Predicate<Statement> toldOtherwise(Interpretation.LedgerQuery ledger, KnowledgeView knowledge) {
        VisitQuery query = ledger.query();
        if (query.visitors().isEmpty()) {
            return statement -> false;
        }
        Set<String> others = query.countries().isEmpty() && query.places().isEmpty()
                ? Set.of()
                : knowledge
                        .visits()
                        .find(new VisitQuery(List.of(), query.countries(), query.places(), null, query.limit()))
                        .stream()
                        .filter(visit ->
                                !query.visitors().contains(visit.visitor().value()))
                        .flatMap(visit -> visit.evidence().stream())
                        .collect(Collectors.toSet());
        return statement -> others.contains(statement.id())
                || TABLE.matcher(statement.origin().path()).find();
    }

    private static @Nullable Vector vector(String words, KnowledgeView knowledge) {
        try {
            return knowledge.embedder().question(words);
        } catch (EmbedderUnavailable unavailable) {
            return null;
        }
    }
}
