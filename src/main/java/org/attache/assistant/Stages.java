package org.attache.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.answer.Answer;
import org.attache.answer.Cautions;
import org.attache.answer.Unknowns;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.verification.SecondReading;
import org.attache.answer.verification.WithheldSentence;
import org.attache.english.Thesaurus;
import org.attache.evidence.Evidence;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.WrittenNames;
import org.attache.evidence.description.Descriptions;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.question.Wanted;
import org.attache.question.discourse.Completion;
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
    private final Onlooker onlooker;
    private final Stopwatch watch = new Stopwatch();
    private final List<Trace.Step> steps = new ArrayList<>();
    private final List<SecondReading.Of> again = new ArrayList<>();
    private final List<WithheldSentence> withheld = new ArrayList<>();

    Stages(KnowledgeView view, EvidenceGatherer gatherer, Authors authors, Thesaurus thesaurus, Onlooker onlooker) {
        this.onlooker = onlooker;
        this.thesaurus = thesaurus;
        this.view = view;
        this.gatherer = gatherer.ofOneAnswer();
        this.authors = authors;
    }

    /** A question in another language is read by its names, days and simple words. */
    Answer answer(Question asked) {
        Optional<Translation> translation = Translation.of(asked.text());
        return translation.isEmpty()
                ? whole(asked)
                : translated(
                        whole(new Question(translation.get().text(), asked.asOf(), asked.conversation())),
                        translation.get().language());
    }

    /** The answer to a question that was said again, which it tells. */
    Answer reworded(Question restated) {
        return answer(restated, restated, List.of("This was read as “" + restated.text() + "”"));
    }

    private static Answer translated(Answer answer, Language language) {
        return answer instanceof Answer.Unknown unknown
                ? new Answer.Unknown(
                        language.limits() + " " + unknown.text(), unknown.nearest(), unknown.writer(), unknown.notes())
                : answer;
    }

    /** The answer to the whole question; where there is none, to the question by itself if it can be asked so. */
    private Answer whole(Question asked) {
        if (Interpreter.isOutside(asked)) {
            return answer(asked, Question.of(asked.text(), asked.asOf()), List.of());
        }
        Completion completion = Completion.of(asked, view.visits(), new WrittenNames(view.statements()));
        Answer answer = answer(
                asked,
                completion.of(asked),
                completion.changed() ? List.of("This was read as “" + completion.text() + "”") : List.of());
        if (answer instanceof VerifiedAnswer || answer instanceof Answer.Declined) {
            return answer;
        }
        if (completion.alone().isPresent()) {
            Question alone = Question.of(completion.alone().get(), asked.asOf());
            if (answer(asked, alone, List.of()) instanceof VerifiedAnswer verified) {
                return verified;
            }
        }
        return Descriptions.named(completion.text(), view, thesaurus)
                .map(named ->
                        answer(asked, Question.of(named, asked.asOf()), List.of("This was read as “" + named + "”")))
                .filter(VerifiedAnswer.class::isInstance)
                .orElse(answer);
    }

    /** @param whole what is asked, leaning on nothing */
    private Answer answer(Question asked, Question whole, List<String> notes) {
        WrittenNames written = new WrittenNames(view.statements());
        Predicate<String> occurs = word -> view.statements().frequency(word) > 0;
        Spelling.Corrected read = Spelling.correct(
                whole,
                view.visits(),
                occurs,
                word -> occurs.test(word) && (!thesaurus.knows(word) || written.isName(word)),
                thesaurus);
        Question question = new Question(read.question().text(), asked.asOf(), asked.conversation());
        Interpretation interpretation = Interpreter.interpret(read.question(), view.visits());
        watch.lap(Stage.INTERPRET);
        onlooker.interpreted(question.text(), interpretation);
        Evidence evidence =
                gatherer.gather(interpretation, view).noting(read.notes()).noting(notes);
        watch.lap(Stage.RETRIEVE);
        Trace.Step step = new Trace.Step(question.text(), interpretation, evidence);
        steps.add(step);
        onlooker.gathered(step);
        String writer = authors.name();
        return switch (interpretation) {
            case Interpretation.OutOfScope outside ->
                new Answer.Declined(outside.why(), outside.ofItself(), writer, List.of());
            case Interpretation.Ambiguous ambiguous ->
                new Answer.Clarification(ambiguous.ask(), ambiguous.choices(), writer, List.of());
            case Interpretation.LedgerQuery ledger -> lookUp(question, interpretation, evidence);
            case Interpretation.TextSearch text -> lookUp(question, interpretation, evidence);
            case Interpretation.Both both -> lookUp(question, interpretation, evidence);
        };
    }

    Trace trace() {
        return new Trace(view.snapshot(), steps, watch.laps(), again, withheld);
    }

    private Answer lookUp(Question question, Interpretation interpretation, Evidence evidence) {
        Evidence wide =
                authors.breadth() == 0 ? evidence : gatherer.widened(evidence, question, view, authors.breadth());
        watch.lap(Stage.RETRIEVE);
        Authors.Written written = authors.write(question, interpretation, evidence, wide, watch);
        again.addAll(written.again());
        withheld.addAll(written.withheld());
        Optional<VerifiedAnswer> verified =
                written.answer().isPresent() ? written.answer() : quoted(question, interpretation, evidence);
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

    /** What the ledger has no answer to, or none that its statements bear out, the statements may tell. */
    private Optional<VerifiedAnswer> quoted(Question question, Interpretation interpretation, Evidence evidence) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger ->
                quoted(question, ledger, Interpreter.statements(question, ledger, view.visits()), evidence);
            case Interpretation.Both both ->
                evidence.visits().isEmpty() ? Optional.empty() : quoted(question, both.ledger(), both.text(), evidence);
            case Interpretation.TextSearch text -> Optional.empty();
            case Interpretation.Ambiguous ambiguous -> Optional.empty();
            case Interpretation.OutOfScope outside -> Optional.empty();
        };
    }

    private Optional<VerifiedAnswer> quoted(
            Question question, Interpretation.LedgerQuery ledger, Interpretation.TextSearch text, Evidence evidence) {
        Evidence told = gatherer.besideLedger(ledger, text, view).noting(evidence.notes());
        return authors.write(question, text, told, told, watch).answer();
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
