package org.attache.assistant;

import org.attache.answer.Answer;
import org.attache.question.Question;
import org.attache.question.Turn;

/** A question, its answer and how it came about. */
public record Reply(Question question, Answer answer, Trace trace) {

    /** What the next question can lean on. */
    public Turn turn() {
        // What is told where nothing answers speaks of what is nearest, which nobody asked about.
        return new Turn(question.text(), answer instanceof Answer.Unknown ? "" : answer.text());
    }
}
