package org.attache.moderation;

import java.util.List;
import java.util.Optional;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;

/**
 * How the knowledge stands.
 *
 * @param refused files that the last reload could not use
 * @param isBehind whether the folder holds something else than was taken in
 * @param embedder the model that compares meanings now
 * @param awaited the model that takes over once everything is embedded with it
 * @param writer who writes answers
 * @param storeBytes what the data folder takes on the disk
 */
public record Status(
        Snapshot snapshot,
        List<Reading.Refused> refused,
        boolean isBehind,
        String embedder,
        Optional<String> awaited,
        String writer,
        long storeBytes) {

    public Status {
        refused = List.copyOf(refused);
    }
}
