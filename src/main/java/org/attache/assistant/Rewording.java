package org.attache.assistant;

import java.util.Optional;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.question.Question;
import org.attache.question.restating.Restatement;
import org.attache.question.restating.Restater;
import org.attache.visit.VisitLedger;

/** Asks a question once more in other words, where it has no answer as it was asked. */
record Rewording(Restater restater, VisitLedger ledger) {

    Answer answer(Question asked, Stages stages) {
        Answer answer = stages.answer(asked);
        return isOpen(answer) ? again(asked, stages).orElse(answer) : answer;
    }

    private static boolean isOpen(Answer answer) {
        return switch (answer) {
            case Answer.Unknown unknown -> true;
            case Answer.Clarification clarification -> true;
            case Answer.Declined declined -> false;
            case VerifiedAnswer verified -> false;
        };
    }

    private Optional<Answer> again(Question asked, Stages stages) {
        return restater.restate(asked)
                .flatMap(words -> Restatement.of(asked, words, ledger))
                .map(stages::reworded)
                .filter(VerifiedAnswer.class::isInstance);
    }
}
