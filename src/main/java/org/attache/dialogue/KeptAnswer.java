package org.attache.dialogue;

import org.attache.question.Turn;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody can come back to.
 *
 * @param id names it; nobody guesses it
 * @param after the id of the answer that the question followed; null where it followed none
 * @param snapshot the number of the snapshot that was asked
 * @param turn what the next question can lean on
 * @param content the answer as its front keeps it
 */
public record KeptAnswer(String id, @Nullable String after, long snapshot, Turn turn, String content) {}
