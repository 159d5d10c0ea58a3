package org.attache.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.attache.answer.verification.SecondReading;
import org.attache.answer.verification.WithheldSentence;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;

/**
 * How an answer came about, for explanations, evaluation and logs.
 *
 * @param snapshot the number of the snapshot that was asked
 * @param steps one for each question that the text holds
 * @param took how long each stage took, all steps together
 * @param again the sentences that a second reader was asked about, with what it said
 * @param withheld the sentences that were written and are not shown, as no statement bears them out
 */
public record Trace(
        long snapshot,
        List<Step> steps,
        Map<Stage, Duration> took,
        List<SecondReading.Of> again,
        List<WithheldSentence> withheld) {

    /** Of an answer of which nothing was read again or withheld. */
    public Trace(long snapshot, List<Step> steps, Map<Stage, Duration> took) {
        this(snapshot, steps, took, List.of(), List.of());
    }

    /**
     * The way of one question.
     *
     * @param question its words, read as they were meant
     */
    public record Step(String question, Interpretation interpretation, Evidence evidence) {}

    public Trace {
        steps = List.copyOf(steps);
        took = Map.copyOf(took);
        again = List.copyOf(again);
        withheld = List.copyOf(withheld);
    }
}
