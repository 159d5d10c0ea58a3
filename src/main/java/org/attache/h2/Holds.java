package org.attache.h2;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which snapshots are whole, and how many readers need each to stay so. Thread-safe; nobody waits for a change. */
final class Holds {

    private final Set<Long> whole;
    private final Map<Long, Integer> readers = new HashMap<>();

    Holds(Collection<Long> whole) {
        this.whole = new HashSet<>(whole);
    }

    synchronized boolean isWhole(long snapshot) {
        return whole.contains(snapshot);
    }

    synchronized boolean hold(long snapshot) {
        boolean held = whole.contains(snapshot);
        if (held) {
            readers.merge(snapshot, 1, Integer::sum);
        }
        return held;
    }

    synchronized void release(long snapshot) {
        readers.computeIfPresent(snapshot, (number, count) -> count == 1 ? null : count - 1);
    }

    synchronized void add(long snapshot) {
        whole.add(snapshot);
    }

    /** The snapshots that nobody needs; nobody can hold them from now on. */
    synchronized List<Long> forgetAllBut(Collection<Long> kept) {
        List<Long> forgotten = whole.stream()
                .filter(number -> !kept.contains(number) && !readers.containsKey(number))
                .toList();
        forgotten.forEach(whole::remove);
        return forgotten;
    }
}
