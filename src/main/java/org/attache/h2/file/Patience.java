package org.attache.h2.file;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a process waits for others. Most hold the folder for as long as one answer takes, so one that goes on is not
 * waited for; many in turn are, each as long as one.
 */
final class Patience {

    static final Duration WITH_ONE = Duration.ofSeconds(5);
    static final Duration WITH_ALL = Duration.ofSeconds(60);

    private final long begin;
    private long since;
    private @Nullable ByteBuffer holder;

    /** @param begin the time in nanoseconds, from wherever it is counted */
    Patience(long begin) {
        this.begin = begin;
        this.since = begin;
    }

    /** Whether it is over with the one who now holds the folder. */
    boolean isOver(ByteBuffer now, long time) {
        if (!now.equals(holder)) {
            holder = now;
            since = time;
        }
        return time - since > WITH_ONE.toNanos() || time - begin > WITH_ALL.toNanos();
    }
}
