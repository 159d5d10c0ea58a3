package org.attache.answer;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a writer wrote, before anybody checked it. No front accepts one.
 *
 * @param sentences empty where the writer found that the evidence does not answer the question
 * @param untold visits that answer the question as well and that no sentence tells
 * @param isCut whether more rows of the table that it quotes may answer the question as well
 */
public record Draft(List<DraftSentence> sentences, int untold, boolean isCut) {

    /** A draft that leaves no visit out. */
    public Draft(List<DraftSentence> sentences) {
        this(sentences, 0, false);
    }

    /** A draft that leaves visits out. */
    public Draft(List<DraftSentence> sentences, int untold) {
        this(sentences, untold, false);
    }

    public Draft {
        sentences = List.copyOf(sentences);
    }

    /** The same with a sentence before it. */
    Draft after(DraftSentence first) {
        return new Draft(Stream.concat(Stream.of(first), sentences.stream()).toList(), untold, isCut);
    }
}
