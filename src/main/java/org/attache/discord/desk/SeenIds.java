package org.attache.discord.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the ids seen last, because Discord may send an event twice and JDA passes both on. Thread-safe. */
public final class SeenIds {

    private final Map<Long, Boolean> ids;

    /** @param capacity how many ids it remembers; the oldest is forgotten first */
    public SeenIds(int capacity) {
        ids = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Whether this id comes for the first time. */
    public synchronized boolean isNew(long id) {
        return ids.put(id, true) == null;
    }
}
