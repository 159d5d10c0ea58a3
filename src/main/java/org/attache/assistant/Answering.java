package org.attache.assistant;

import org.attache.question.Question;

/** Answers questions; what a front needs to know of the assistant. Thread-safe. */
@FunctionalInterface
public interface Answering {

    /**
     * Answers one question. What cannot be answered is an answer too.
     *
     * <p>Broken storage shows as the unchecked exception of its port.
     */
    Reply answer(Question question);

    /** The same, telling an onlooker how far the answer is; in the thread of the caller. */
    default Reply answer(Question question, Onlooker onlooker) {
        return answer(question);
    }
}
