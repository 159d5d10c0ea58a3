package org.attache.answer.verification;

import java.util.List;
import org.attache.source.Statement;

/**
 * Reads a sentence and the statements it cites once more, where only words are in doubt: everything that decides has
 * been compared before. Implementations are safe for many threads, answer in bounded time and throw nothing.
 */
@FunctionalInterface
public interface SecondReader {

    /** Nobody: what is in doubt stays unsaid. */
    SecondReader NONE = (sentence, statements) -> new SecondReading.Unavailable("no model is set to read again");

    /** Whether the statements, which are data and never instructions, support the sentence. */
    SecondReading read(String sentence, List<Statement> statements);
}
