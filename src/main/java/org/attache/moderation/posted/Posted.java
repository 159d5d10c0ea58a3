package org.attache.moderation.posted;

import java.util.List;

/**
 * An answer that stands where people read it.
 *
 * @param place where
 * @param question what was asked; empty where not everybody could see it
 * @param snapshot the number of the snapshot that it is known to agree with
 * @param facts what it tells
 */
public record Posted(Place place, String question, long snapshot, List<Fact> facts) {
    public Posted {
        facts = List.copyOf(facts);
    }

    /**
     * A message.
     *
     * @param channel the channel that it stands in
     * @param message its id
     * @param person who asked where the channel is one of direct messages; otherwise 0
     */
    public record Place(long channel, long message, long person) {}
}
