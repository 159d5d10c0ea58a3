package org.attache.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out lately, in bounded memory. Thread-safe; readers do not wait for each other.
 *
 * @param <K> what a value was worked out of; equal keys have equal values at any time
 */
public final class Recent<K, V> {

    private final int most;
    private volatile Map<K, V> now = new ConcurrentHashMap<>();
    private volatile Map<K, V> before = Map.of();

    /** @param most so many values are remembered at least, and twice as many at most */
    public Recent(int most) {
        this.most = most;
    }

    /** The value of a key, worked out where it is not remembered; two threads may do that at once. */
    public V of(K key, Function<K, V> work) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V value = work.apply(key);
        keep(key, value);
        return value;
    }

    /** The remembered value of a key; null where there is none. */
    public @Nullable V known(K key) {
        V lately = now.get(key);
        if (lately != null) {
            return lately;
        }
        V earlier = before.get(key);
        if (earlier != null) {
            keep(key, earlier);
        }
        return earlier;
    }

    /** Remembers a value. */
    public synchronized void keep(K key, V value) {
        if (now.size() >= most) {
            before = now;
            now = new ConcurrentHashMap<>();
        }
        now.put(key, value);
    }
}
