package org.attache.discord.desk;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attache.discord.command.Response;

/** The stages in which a message of one request changes, not more often than Discord likes. Thread-safe. */
public final class Stages {

    private final Consumer<Response> show;
    private final LongSupplier nanos;
    private boolean begun;
    private long last;

    /** @param nanos the time that passes, in nanoseconds */
    public Stages(Consumer<Response> show, LongSupplier nanos) {
        this.show = show;
        this.nanos = nanos;
    }

    /** Shows what can be shown until the last stage. */
    public synchronized void show(Response response) {
        begun = true;
        last = nanos.getAsLong();
        show.accept(response);
    }

    /** How long the last stage has to wait. */
    public synchronized Duration pause() {
        long left = begun ? Interim.GAP - (nanos.getAsLong() - last) : 0;
        return Duration.ofNanos(Math.max(0, left));
    }

    /** The last stage in the form that it needs: a message of components stays one. */
    public synchronized Response last(Response response) {
        return begun ? response.composed() : response;
    }
}
