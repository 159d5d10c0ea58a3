package org.attache.schedule.mirror;

import java.util.List;
import java.util.Optional;

/**
 * Keeps which events are ours, and which servers are kept in step. Each call is done whole or not at all. Thread-safe.
 */
public interface Boards {

    /** Takes the place of what was noted of the server before. */
    void note(Board board);

    /** Empty where nothing was mirrored there. */
    Optional<Board> of(long server);

    /** The servers that are kept in step. */
    List<Board> kept();

    /** The events of ours on a server. */
    List<Mirrored> events(long server);

    /** Takes the place of the event of the same visit. */
    void mirrored(long server, Mirrored event);

    /** Forgets the event of a visit. */
    void gone(long server, String uid);
}
