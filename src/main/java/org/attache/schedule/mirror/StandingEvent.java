package org.attache.schedule.mirror;

import java.time.Instant;

/**
 * An event that stands on a server, neither over nor called off.
 *
 * @param isOurs whether the program made it, and not a person
 * @param hasBegun whether the server has begun it; its times cannot be changed any more
 */
public record StandingEvent(long id, boolean isOurs, boolean hasBegun, String name, String place, Instant start) {

    /** Whether it is the same as one that was to be made: the note of that was lost, when a process died. */
    boolean isLike(ServerEvent event) {
        return isOurs && name.equals(event.name()) && place.equals(event.place()) && start.equals(event.start());
    }
}
