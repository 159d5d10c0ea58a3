package org.attache.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.answer.CitationVerifier;
import org.attache.answer.DraftSentence;
import org.attache.answer.Verdict;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.Evidence;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Vector;
import org.attache.knowledge.Library;
import org.attache.knowledge.LooseText;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.difference.Preparation;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.session.Checked.Finding;
import org.attache.source.Statement;
import org.attache.visit.Disputes;
import org.attache.visit.Retellings;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Holds what somebody wrote against the documents, sentence by sentence. What supports a sentence is decided by the
 * code that decides about a model's sentences. A sentence is contradicted only where a document tells of the visit that
 * it tells of, and tells other days, or that it was called off; whatever else is not supported is not mentioned.
 * Thread-safe.
 */
public final class SourceCheck {

    /** How many statements are held against a sentence, one by one. */
    private static final int NEAREST = 8;

    /** How many of them together. */
    private static final int TOGETHER = 3;

    private final Preparation preparation;
    private final CitationVerifier verifier;
    private final Library library;

    public SourceCheck(Preparation preparation, CitationVerifier verifier, Library library) {
        this.preparation = preparation;
        this.verifier = verifier;
        this.library = library;
    }

    /**
     * What the documents say of the sentences of a text, in their order; of questions nothing.
     *
     * @param today the day on which it was written
     * @param most of so many sentences
     */
    public List<Checked> check(String text, LocalDate today, int most) {
        PreparedDocument read = preparation.prepare(new LooseText(null, today, text).document(today));
        try (KnowledgeView view = library.view()) {
            return sentences(read)
                    .limit(most)
                    .map(sentence -> checked(sentence, read.visits(), view, today))
                    .toList();
        }
    }

    /** How many sentences of a text can be checked. */
    public int count(String text, LocalDate today) {
        return (int) sentences(preparation.prepare(new LooseText(null, today, text).document(today)))
                .count();
    }

    private static Stream<Statement> sentences(PreparedDocument read) {
        return read.statements().stream().filter(statement -> !statement.words().endsWith("?"));
    }

    private Checked checked(Statement sentence, List<Visit> told, KnowledgeView view, LocalDate today) {
        String words = sentence.words();
        List<Statement> supporting = supporting(words, view);
        if (!supporting.isEmpty()) {
            return new Checked(words, Finding.SUPPORTED, supporting);
        }
        List<Statement> against = told.stream()
                .filter(visit -> visit.evidence().contains(sentence.id()))
                .map(visit -> against(visit, view, today))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Checked(words, against.isEmpty() ? Finding.NOT_MENTIONED : Finding.CONTRADICTED, against);
    }

    private List<Statement> supporting(String sentence, KnowledgeView view) {
        List<Hit> hits = view.statements().search(new StatementSearch(sentence, vector(sentence, view), NEAREST));
        List<NumberedStatement> numbered = IntStream.range(0, hits.size())
                .mapToObj(i -> new NumberedStatement(i + 1, hits.get(i).statement(), Relevance.beside(Double.NaN)))
                .toList();
        Evidence evidence = new Evidence(numbered, List.of(), List.of());
        List<List<Integer>> choices = new ArrayList<>();
        numbered.forEach(each -> choices.add(List.of(each.number())));
        if (numbered.size() > 1) {
            choices.add(numbered.stream()
                    .limit(TOGETHER)
                    .map(NumberedStatement::number)
                    .toList());
        }
        return choices.stream()
                .filter(choice ->
                        verifier.verdict(new DraftSentence(sentence, choice), evidence) instanceof Verdict.Supported)
                .findFirst()
                .map(choice -> choice.stream()
                        .map(number -> numbered.get(number - 1).statement())
                        .toList())
                .orElse(List.of());
    }

    private static @Nullable Vector vector(String sentence, KnowledgeView view) {
        try {
            return view.embedder().question(sentence);
        } catch (EmbedderUnavailable wordsAlone) {
            return null;
        }
    }

    /** What tells the visit otherwise; nothing where any document tells it so. */
    private static List<Statement> against(Visit told, KnowledgeView view, LocalDate today) {
        ScheduleRequest request = new ScheduleRequest(null, told.visitor().value(), null, null, null, today);
        if (!(ScheduleLookup.of(view, request) instanceof Lookup.Found found)) {
            return List.of();
        }
        List<Visit> known =
                found.schedule().entries().stream().map(Schedule.Entry::visit).toList();
        boolean isOff = told.status().value().isOff();
        boolean isTold = known.stream()
                .anyMatch(visit ->
                        Retellings.areOne(told, visit) && visit.status().value().isOff() == isOff);
        return isTold
                ? List.of()
                : known.stream()
                        .flatMap(visit -> otherwise(told, visit).stream())
                        .findFirst()
                        .map(field -> view.statements().byId(field.evidence()))
                        .orElse(List.of());
    }

    /** The field of a known visit that says otherwise. */
    private static Optional<Sourced<?>> otherwise(Visit told, Visit known) {
        if (Retellings.areOne(told, known)
                && known.status().value().isOff()
                && !told.status().value().isOff()) {
            return Optional.of(known.status());
        }
        return Disputes.areOneToldTwice(told, known) ? Optional.ofNullable(known.dates()) : Optional.empty();
    }
}
