package org.attache.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out of those keys that were asked for lately, in bounded memory. Thread-safe; readers do
 * not wait for each other.
 *
 * @param <K> equal keys have equal values at any time
 */
public final class Recent<K, V> {

    private final int most;
    private final Function<K, V> work;
    private volatile Map<K, V> now = new ConcurrentHashMap<>();
    private volatile Map<K, V> before = Map.of();

    /**
     * A memory.
     *
     * @param most so many values are remembered at least and twice as many at most
     * @param work works out the value of a key; two threads may do so at once
     */
    public Recent(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    /** The value of a key. */
    public V of(K key) {
        V known = now.get(key);
        if (known != null) {
            return known;
        }
        V earlier = before.get(key);
        V value = earlier == null ? work.apply(key) : earlier;
        keep(key, value);
        return value;
    }

    private synchronized void keep(K key, V value) {
        if (now.size() >= most) {
            before = now;
            now = new ConcurrentHashMap<>();
        }
        now.put(key, value);
    }
}
