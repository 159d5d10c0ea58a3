package org.attache.answer;

import java.util.List;

/**
 * What a writer wrote, before anybody checked it. No front accepts one.
 *
 * @param sentences empty where the writer found that the evidence does not answer the question
 */
public record Draft(List<DraftSentence> sentences) {
    public Draft {
        sentences = List.copyOf(sentences);
    }
}
