package org.attache.moderation;

/**
 * A question that a change of the knowledge has answered otherwise.
 *
 * @param before the text of the answer as it is now
 * @param after the text of the answer as it would be
 * @param worse whether the answer was right and would be no more
 */
public record AnswerChange(String question, String before, String after, boolean worse) {}
