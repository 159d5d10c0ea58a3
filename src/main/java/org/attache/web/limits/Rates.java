package org.attache.web.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.attache.evidence.Recent;

/**
 * Keeps one address from using up what everybody needs: each has a bucket that fills up again within a minute.
 * Thread-safe.
 */
public final class Rates {

    /** A bucket of somebody who comes back later would be full again. */
    private static final int REMEMBERED = 10_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final TimeMeter meter;
    private final Recent<String, Bucket> buckets = new Recent<>(REMEMBERED);
    private final Lock making = new ReentrantLock();

    /** @param perMinute how many requests of one address are taken in a minute; so many may come at once */
    public Rates(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    Rates(int perMinute, TimeMeter meter) {
        this.perMinute = perMinute;
        this.meter = meter;
    }

    /** Takes a request into account; after how many seconds it may come again, or empty where it may be taken. */
    public OptionalLong wait(String address) {
        Bucket known = buckets.known(address);
        ConsumptionProbe probe = (known == null ? first(address) : known).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plusMillis(999)
                        .toSeconds());
    }

    /** One for all who come at once; later ones do not wait for each other. */
    private Bucket first(String address) {
        making.lock();
        try {
            return buckets.of(address, each -> bucket());
        } finally {
            making.unlock();
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(meter)
                .build();
    }
}
