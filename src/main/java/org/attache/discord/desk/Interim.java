package org.attache.discord.desk;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attache.discord.command.Response;

/** Passes on how far a request has come, but not more often than Discord likes. Thread-safe. */
public final class Interim implements Consumer<Response> {

    static final long GAP = Duration.ofMillis(1_200).toNanos();

    private final Consumer<Response> show;
    private final LongSupplier nanos;
    private long last;

    /** @param nanos the time that passes, in nanoseconds */
    public Interim(Consumer<Response> show, LongSupplier nanos) {
        this.show = show;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    @Override
    public synchronized void accept(Response response) {
        long now = nanos.getAsLong();
        if (now - last >= GAP) {
            last = now;
            show.accept(response);
        }
    }
}
