package org.attache.moderation.posted;

import java.util.List;
import java.util.Map;

/**
 * Keeps answers that were posted for a while, and what is to be said at them. What was planned is kept when the process
 * dies. Thread-safe.
 */
public interface PostedAnswers {

    /** Keeps an answer. Does not wait. */
    void keep(Posted posted);

    /** What was asked last and is answered where everybody can see it, the newest first, each question once. */
    List<String> asked(int limit);

    /** The answers that are not known to agree with this snapshot. */
    List<Posted> before(long snapshot);

    /**
     * Plans what is to be said, and notes in the same step that these answers agree with a snapshot then.
     *
     * @param joined visits that turned out to be another one, by their uids; answers tell of that one then
     * @param gone ids of statements that are gone; they are told of once
     */
    void plan(
            long snapshot,
            List<Posted> checked,
            List<Correction> corrections,
            Map<String, String> joined,
            List<String> gone);

    /** What is still to be said, the oldest first. */
    List<Correction> due(int limit);

    /** Everything that was to be said at a message since its answer was posted, said or not, the oldest first. */
    List<Correction> at(long message);

    /** Notes that it was said, or cannot be said. */
    void settle(Correction correction);
}
