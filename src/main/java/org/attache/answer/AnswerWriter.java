package org.attache.answer;

import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Question;

/** Writes a draft from evidence. Thread-safe. */
public interface AnswerWriter {

    /** The writer's name as settings and answers have it, such as {@code quoting}. */
    String name();

    /**
     * Writes what the evidence says in answer to the question.
     *
     * @throws ModelUnavailable if the model behind it is down, too slow or talks nonsense
     */
    Draft write(Question question, Interpretation interpretation, Evidence evidence);
}
