package org.attache.question;

import java.time.LocalDate;

/**
 * What somebody asks.
 *
 * @param text the question as it was typed
 * @param asOf the day on which it is asked; "tomorrow" and days without a year count from it
 */
public record Question(String text, LocalDate asOf, Conversation conversation) {

    /** A question that follows nothing. */
    public static Question of(String text, LocalDate asOf) {
        return new Question(text, asOf, Conversation.NONE);
    }
}
