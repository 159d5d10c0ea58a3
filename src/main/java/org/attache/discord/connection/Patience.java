package org.attache.discord.connection;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/** Asks Discord again where it fails on its own side, at a start, while nobody waits for an answer. */
public final class Patience {

    private static final RetryPolicy<Object> AGAIN = RetryPolicy.builder()
            .handleIf(failure -> failure instanceof ErrorResponseException refused && refused.getResponse().code >= 500)
            .withMaxRetries(4)
            .withBackoff(Duration.ofMillis(500), Duration.ofSeconds(4))
            .build();

    private Patience() {}

    /** What comes of a request that may be made several times. */
    public static <T> T with(Supplier<T> request) {
        return Failsafe.with(AGAIN).get(request::get);
    }
}
