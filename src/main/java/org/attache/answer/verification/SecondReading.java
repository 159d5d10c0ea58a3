package org.attache.answer.verification;

/** What a second reader says of a sentence. */
public sealed interface SecondReading {

    /** The statements support it. */
    record Yes() implements SecondReading {}

    /** They do not. */
    record No() implements SecondReading {}

    /**
     * It could not be asked, or said neither.
     *
     * @param why a clause
     */
    record Unavailable(String why) implements SecondReading {}

    /** A sentence that was read again, and what came of it. */
    record Of(String sentence, SecondReading result) {}
}
