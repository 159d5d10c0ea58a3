package org.attache.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.answer.Answer;
import org.attache.answer.Unknowns;
import org.attache.answer.VerifiedAnswer;
import org.attache.evidence.Evidence;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;

/** Takes a question through every stage: interpret, gather, write, verify. Thread-safe. */
public final class Assistant implements Answering {

    private final Supplier<KnowledgeView> knowledge;
    private final EvidenceGatherer gatherer;
    private final Authors authors;

    /**
     * An assistant.
     *
     * @param knowledge gives the current snapshot; each view is closed when its answer stands
     */
    public Assistant(Supplier<KnowledgeView> knowledge, EvidenceGatherer gatherer, Authors authors) {
        this.knowledge = knowledge;
        this.gatherer = gatherer;
        this.authors = authors;
    }

    @Override
    public Reply answer(Question question) {
        try (KnowledgeView view = knowledge.get()) {
            Stopwatch watch = new Stopwatch();
            Interpretation interpretation = Interpreter.interpret(question, view.visits());
            watch.lap(Stage.INTERPRET);
            Evidence evidence = gatherer.gather(interpretation, view);
            watch.lap(Stage.RETRIEVE);
            String writer = authors.name();
            Answer answer = switch (interpretation) {
                case Interpretation.OutOfScope outside -> new Answer.Declined(outside.why(), writer, List.of());
                case Interpretation.Ambiguous ambiguous ->
                    new Answer.Clarification(ambiguous.ask(), ambiguous.choices(), writer, List.of());
                case Interpretation.LedgerQuery ledger -> lookUp(question, interpretation, evidence, view, watch);
                case Interpretation.TextSearch text -> lookUp(question, interpretation, evidence, view, watch);
                case Interpretation.Both both -> lookUp(question, interpretation, evidence, view, watch);
            };
            return new Reply(question, answer, new Trace(view.snapshot(), interpretation, evidence, watch.laps()));
        }
    }

    private Answer lookUp(
            Question question, Interpretation interpretation, Evidence evidence, KnowledgeView view, Stopwatch watch) {
        Authors.Work work = authors.write(question, interpretation, evidence, watch);
        Optional<VerifiedAnswer> verified = work.answer();
        return verified.isPresent()
                ? verified.get()
                : Unknowns.answer(
                        interpretation,
                        evidence,
                        gatherer.nearest(question, view),
                        view.statements().size(),
                        work.writer(),
                        work.notes());
    }
}
