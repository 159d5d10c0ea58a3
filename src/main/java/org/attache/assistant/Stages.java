package org.attache.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.answer.Answer;
import org.attache.answer.Cautions;
import org.attache.answer.Unknowns;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.verification.SecondReading;
import org.attache.english.Thesaurus;
import org.attache.evidence.Evidence;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.question.Wanted;
import org.attache.question.words.Language;
import org.attache.question.words.Spelling;
import org.attache.question.words.Translation;
import org.jspecify.annotations.Nullable;

/** The stages that every question of a message goes through, all on one snapshot. */
final class Stages {

    private final KnowledgeView view;
    private final EvidenceGatherer gatherer;
    private final Authors authors;
    private final Thesaurus thesaurus;
    private final Stopwatch watch = new Stopwatch();
    private final List<Trace.Step> steps = new ArrayList<>();
    private final List<SecondReading.Of> again = new ArrayList<>();

    Stages(KnowledgeView view, EvidenceGatherer gatherer, Authors authors, Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        this.view = view;
        this.gatherer = gatherer;
        this.authors = authors;
    }

    /** A question in another language is read by its names, days and simple words. */
    Answer answer(Question asked) {
        Optional<Translation> translation = Translation.of(asked.text());
        return translation.isEmpty()
                ? read(asked)
                : translated(
                        read(new Question(translation.get().text(), asked.asOf(), asked.conversation())),
                        translation.get().language());
    }

    private static Answer translated(Answer answer, Language language) {
        return answer instanceof Answer.Unknown unknown
                ? new Answer.Unknown(
                        language.limits() + " " + unknown.text(), unknown.nearest(), unknown.writer(), unknown.notes())
                : answer;
    }

    private Answer read(Question asked) {
        Spelling.Corrected read =
                Spelling.correct(asked, view.visits(), word -> view.statements().frequency(word) > 0, thesaurus);
        Question question = read.question();
        Interpretation interpretation = Interpreter.interpret(question, view.visits());
        watch.lap(Stage.INTERPRET);
        Evidence evidence = gatherer.gather(interpretation, view).noting(read.notes());
        watch.lap(Stage.RETRIEVE);
        steps.add(new Trace.Step(question.text(), interpretation, evidence));
        String writer = authors.name();
        return switch (interpretation) {
            case Interpretation.OutOfScope outside -> new Answer.Declined(outside.why(), writer, List.of());
            case Interpretation.Ambiguous ambiguous ->
                new Answer.Clarification(ambiguous.ask(), ambiguous.choices(), writer, List.of());
            case Interpretation.LedgerQuery ledger -> lookUp(question, interpretation, evidence);
            case Interpretation.TextSearch text -> lookUp(question, interpretation, evidence);
            case Interpretation.Both both -> lookUp(question, interpretation, evidence);
        };
    }

    Trace trace() {
        return new Trace(view.snapshot(), steps, watch.laps(), again);
    }

    private Answer lookUp(Question question, Interpretation interpretation, Evidence evidence) {
        Authors.Written written = authors.write(question, interpretation, evidence, watch);
        again.addAll(written.again());
        Optional<VerifiedAnswer> verified = written.answer();
        Answer answer = verified.isPresent()
                ? verified.get()
                : Unknowns.answer(
                        interpretation,
                        evidence,
                        gatherer.missing(question, interpretation, view),
                        view.statements().size(),
                        written.writer(),
                        written.notes());
        return Cautions.with(answer, view.remarks(), wanted(interpretation));
    }

    private static @Nullable Wanted wanted(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> ledger.wanted();
            case Interpretation.Both both -> both.ledger().wanted();
            case Interpretation.TextSearch text -> null;
            case Interpretation.Ambiguous ambiguous -> null;
            case Interpretation.OutOfScope outside -> null;
        };
    }
}
