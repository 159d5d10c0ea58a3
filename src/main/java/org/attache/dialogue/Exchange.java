package org.attache.dialogue;

import org.attache.question.Turn;

/**
 * A question that was answered.
 *
 * @param conversation the exchanges that it belongs to
 * @param person who asked
 * @param message where the answer stands
 */
public record Exchange(long conversation, long person, long message, Turn turn) {}
