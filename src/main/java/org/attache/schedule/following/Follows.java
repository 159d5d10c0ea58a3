package org.attache.schedule.following;

import java.util.List;
import java.util.Map;

/**
 * Keeps who follows what, and what they are still to be told. Each call is done whole or not at all, and what was done
 * is kept when the process dies. Thread-safe.
 */
public interface Follows {

    /** Begins to follow; false where that is followed already. */
    boolean follow(Follow follow);

    /** Ends to follow; false where that is not followed. */
    boolean unfollow(Recipient recipient, Subject subject);

    /** What a recipient follows, in the order of the names. */
    List<Follow> of(Recipient recipient);

    List<Follow> all();

    /** The number of the last revision of which notices were planned. */
    long told();

    /**
     * Plans notices, and notes at once up to which revision that was done.
     *
     * @param joined visits that turned out to be another one, by their uids; who follows one follows the other then
     */
    void plan(long through, List<Notice> notices, Map<String, String> joined);

    /** Notices that are not delivered yet, the oldest first. */
    List<Notice> due(int limit);

    /** Notes that a notice was delivered. */
    void delivered(Notice notice);

    /**
     * Takes back a notice that its recipient cannot be given.
     *
     * @return how many in a row that makes
     */
    int refused(Notice notice);

    /** Ends everything that a recipient follows, and plans the last words about it. */
    void drop(Recipient recipient, List<Notice> lastWords);
}
