package org.attache.schedule.digest;

import java.time.Instant;
import org.attache.schedule.following.Follow;

/**
 * That somebody is to be told of the week, every week.
 *
 * @param follow of {@link org.attache.schedule.following.Subject.Kind#WEEK}; its {@code since} is the newest revision
 *     of the last digest
 * @param due when the next one is to be planned
 */
public record Digest(Follow follow, Instant due) {

    public WeekTime time() {
        return WeekTime.read(follow.subject().name());
    }
}
