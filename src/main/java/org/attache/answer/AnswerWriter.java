package org.attache.answer;

import java.util.List;
import java.util.Optional;
import org.attache.answer.verification.WithheldSentence;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Question;

/** Writes a draft from evidence. Thread-safe. */
public interface AnswerWriter {

    /** The writer's name as settings and answers have it, such as {@code quoting}. */
    String name();

    /** How many characters of statements it can choose from, besides those that a search finds best; 0 for none. */
    default int breadth() {
        return 0;
    }

    /**
     * Writes what the evidence says in answer to the question.
     *
     * @throws ModelUnavailable if the model behind it is down, too slow or talks nonsense
     */
    Draft write(Question question, Interpretation interpretation, Evidence evidence);

    /**
     * Writes the whole answer once more after sentences of it were withheld.
     *
     * @param withheld with the reason of each
     * @return empty where the writer has no other words
     * @throws ModelUnavailable as the first time
     */
    default Optional<Draft> rewrite(Question question, Evidence evidence, List<WithheldSentence> withheld) {
        return Optional.empty();
    }
}
