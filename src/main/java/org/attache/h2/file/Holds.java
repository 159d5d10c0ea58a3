package org.attache.h2.file;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attache.knowledge.Snapshot;

/** Which snapshots are whole, and how many readers need each to stay so. Thread-safe; nobody waits for a change. */
public final class Holds {

    private final Map<Long, Instant> whole = new HashMap<>();
    private final Map<Long, Integer> readers = new HashMap<>();

    public synchronized boolean isWhole(long snapshot) {
        return whole.containsKey(snapshot);
    }

    public synchronized boolean isWhole(long snapshot, Instant created) {
        return created.equals(whole.get(snapshot));
    }

    public synchronized boolean hold(long snapshot) {
        boolean held = whole.containsKey(snapshot);
        if (held) {
            readers.merge(snapshot, 1, Integer::sum);
        }
        return held;
    }

    public synchronized void release(long snapshot) {
        readers.computeIfPresent(snapshot, (number, count) -> count == 1 ? null : count - 1);
    }

    public synchronized void add(Snapshot snapshot) {
        whole.put(snapshot.number(), snapshot.created());
    }

    /**
     * Says which snapshots must stay: those to keep, and those that somebody reads. Nobody can hold another from now
     * on.
     */
    public synchronized Set<Long> keep(Collection<Long> kept) {
        Set<Long> needed = new HashSet<>(kept);
        needed.addAll(readers.keySet());
        whole.keySet().retainAll(needed);
        return needed;
    }
}
