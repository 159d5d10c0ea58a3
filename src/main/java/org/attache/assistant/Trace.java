package org.attache.assistant;

import java.time.Duration;
import java.util.Map;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;

/**
 * How an answer came about, for explanations, evaluation and logs.
 *
 * @param snapshot the number of the snapshot that was asked
 * @param took how long each stage took
 */
public record Trace(long snapshot, Interpretation interpretation, Evidence evidence, Map<Stage, Duration> took) {
    public Trace {
        took = Map.copyOf(took);
    }
}
