package org.attache.assistant;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Times the stages of one answer, one after the other. */
final class Stopwatch {

    private final Map<Stage, Duration> laps = new EnumMap<>(Stage.class);
    private long since = System.nanoTime();

    /** Ends a stage: the time since the last lap is added to it. */
    void lap(Stage stage) {
        long now = System.nanoTime();
        laps.merge(stage, Duration.ofNanos(now - since), Duration::plus);
        since = now;
    }

    Map<Stage, Duration> laps() {
        return laps;
    }
}
