package org.attache;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has garbage collected once there is half as much of it as of what is in use. The serial collector needs the least
 * beside an answer, but by itself lets a long reload grow to all the memory that the program may have.
 */
final class Garbage {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** What an answer or a short reload leaves behind, in bytes: none of them waits for a collection. */
    private static final long LITTLE = 64L << 20;

    private final LongSupplier used;
    private final Runnable collector;
    private long kept;

    Garbage(LongSupplier used, Runnable collector) {
        this.used = used;
        this.collector = collector;
    }

    /**
     * Looks now and then until the program ends. The JVM could tell of a full heap itself, but only through its
     * management beans, which every start would have to load.
     */
    static void watch() {
        Runtime runtime = Runtime.getRuntime();
        Garbage garbage = new Garbage(() -> runtime.totalMemory() - runtime.freeMemory(), System::gc);
        ThreadFactory daemon = Thread.ofPlatform().daemon().name("garbage").factory();
        var unused = Executors.newSingleThreadScheduledExecutor(daemon)
                .scheduleWithFixedDelay(garbage::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has it collected where there is too much. */
    void look() {
        if (used.getAsLong() > kept + kept / 2 + LITTLE) {
            collector.run();
            kept = used.getAsLong();
        }
    }
}
