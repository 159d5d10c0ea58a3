package org.attache.discord.connection;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Compares this machine's clock with the times in Discord's events, and names it in the log where it is wrong: dates in
 * answers are then wrong, and so are the client's own deadlines. Thread-safe.
 */
public final class ClockWatch {

    private static final System.Logger LOG = System.getLogger(ClockWatch.class.getName());

    /** An event that waited for a connection is not as young as it could be. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Duration BEHIND = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final AtomicBoolean told = new AtomicBoolean();

    public ClockWatch(InstantSource clock) {
        this.clock = clock;
    }

    /** Looks at an event that has just come in. */
    public void see(OffsetDateTime made) {
        Instant now = clock.instant();
        Duration ahead = Duration.between(made.toInstant(), now);
        boolean wrong = ahead.compareTo(AHEAD) > 0 || ahead.compareTo(BEHIND.negated()) < 0;
        if (told.compareAndSet(!wrong, wrong) && wrong) {
            LOG.log(
                    Level.WARNING,
                    "The clock of this machine is {0} minutes {1} Discord''s: it says {2} where Discord says {3}. Set it"
                            + " (timedatectl set-ntp true, or what your system has for it); until then days in answers"
                            + " may be wrong.",
                    ahead.abs().plusSeconds(30).toMinutes(),
                    ahead.isNegative() ? "behind" : "ahead of",
                    now,
                    made.toInstant());
        }
    }
}
