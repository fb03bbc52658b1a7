package org.emptychair.chair;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read a moment ago, by all that it depends on; safe for use by several threads.
 *
 * <p>Two that ask for the same at once may both read it.
 */
public final class Memory<K, V> {
    private static final int KEPT = 64;

    private final Map<K, V> known =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > KEPT;
                }
            };

    /** What is known of the key, or what the reading tells, which is known from then on. */
    public V of(K key, Supplier<V> reading) {
        synchronized (known) {
            if (known.containsKey(key)) {
                return known.get(key);
            }
        }
        V read = reading.get();
        synchronized (known) {
            known.put(key, read);
        }
        return read;
    }
}
