package org.attache.question.restating;

import java.util.Optional;
import org.attache.question.Question;

/**
 * Says a question again in plain English, complete and without slang, where the rules found nothing that answers it.
 * Implementations are safe for many threads, answer in bounded time and throw nothing.
 */
@FunctionalInterface
public interface Restater {

    /** Nobody: a question is read as it was asked. */
    Restater NONE = question -> Optional.empty();

    /**
     * The question in other words; whether they ask the same is for {@link Restatement} to check.
     *
     * @return empty where there is no better wording, or none came in time
     */
    Optional<String> restate(Question question);
}
