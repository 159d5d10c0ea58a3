package org.attache.discord.connection;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/** Asks Discord again where it fails on its own side, at a start, while nobody waits for an answer. */
public final class Patience {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

    private Patience() {}

    /** What comes of a request that may be made several times. */
    public static <T> T with(Supplier<T> request) {
        for (Duration pause : PAUSES) {
            try {
                return request.get();
            } catch (ErrorResponseException failure) {
                if (failure.getResponse().code < 500) {
                    throw failure;
                }
                rest(pause, failure);
            }
        }
        return request.get();
    }

    private static void rest(Duration pause, ErrorResponseException failure) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
