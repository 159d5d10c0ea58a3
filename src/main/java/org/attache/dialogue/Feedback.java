package org.attache.dialogue;

import java.util.List;

/**
 * What somebody thinks of an answer.
 *
 * @param answer the request that was answered
 * @param person who says it, under whatever name the front keeps people by
 * @param reason in their own words; may be empty
 * @param question what was asked
 * @param text the answer in plain sentences
 * @param evidence the ids of the statements that it rests on
 * @param snapshot the number of the snapshot that was asked
 */
public record Feedback(
        long answer,
        long person,
        boolean isHelpful,
        String reason,
        String question,
        String text,
        List<String> evidence,
        long snapshot) {
    public Feedback {
        evidence = List.copyOf(evidence);
    }
}
