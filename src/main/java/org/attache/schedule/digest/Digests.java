package org.attache.schedule.digest;

import java.time.Instant;
import java.util.List;
import org.attache.schedule.following.Notice;

/**
 * Keeps who is told of the week, and when. Each call is done whole or not at all, and what was done is kept when the
 * process dies. Thread-safe.
 *
 * <p>A digest is something that is followed: {@link org.attache.schedule.following.Follows} lists it and ends it.
 */
public interface Digests {

    /** Begins a digest, in the place of another one of the same recipient. */
    void set(Digest digest);

    /** Those that are due at a moment. */
    List<Digest> due(Instant now);

    /**
     * Plans the notice of a digest and notes at once when the next one is due.
     *
     * @param next the same as it goes on
     */
    void plan(Digest next, Notice notice);
}
