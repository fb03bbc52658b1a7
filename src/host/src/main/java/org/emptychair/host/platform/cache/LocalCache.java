package org.emptychair.host.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One named cache. A key or value that another node could not read is refused when it is put in.
 */
final class LocalCache<K, V> implements Cache<K, V> {

    private static final int DEFAULT_ENTRIES = 1_000;

    private final String name;
    private final @Nullable CacheLoader<K, V> loader;
    private final Forgotten others;
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    LocalCache(
            String name,
            @Nullable CacheLoader<K, V> loader,
            CacheSettings settings,
            Forgotten others) {
        this.name = name;
        this.others = Boolean.TRUE.equals(settings.getLocal()) ? Forgotten.ALONE : others;
        this.loader = loader;
        Integer limit = settings.getMaxEntries();
        Caffeine<Object, Object> builder =
                Caffeine.newBuilder().maximumSize(limit == null ? DEFAULT_ENTRIES : limit);
        Long afterWrite = settings.getExpireAfterWrite();
        if (afterWrite != null) {
            builder.expireAfterWrite(Duration.ofMillis(afterWrite));
        }
        Long afterAccess = settings.getExpireAfterAccess();
        if (afterAccess != null && afterWrite == null) {
            builder.expireAfterAccess(afterAccess, TimeUnit.MILLISECONDS);
        }
        entries = builder.build();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean containsKey(K key) {
        return entries.getIfPresent(key) != null;
    }

    @Override
    @SuppressWarnings("unchecked") // only keys of type K are put in
    public Collection<K> getKeys() {
        return (Collection<K>) List.copyOf(entries.asMap().keySet());
    }

    @Override
    @SuppressWarnings("unchecked") // only values of type V are put in
    public @Nullable V get(K key) {
        CacheLoader<K, V> source = loader;
        if (source == null) {
            return (V) entries.getIfPresent(key);
        }
        return get(key, () -> source.load(key));
    }

    @Override
    @SuppressWarnings("unchecked") // only values of type V are put in
    public V get(K key, Supplier<? extends V> supplier) {
        Object value = entries.get(checked(key), missing -> checked(supplier.get()));
        return (V) value;
    }

    @Override
    public void put(K key, V value) {
        entries.put(checked(key), checked(value));
        others.tell(name, Optional.of(key));
    }

    @Override
    @SuppressWarnings("unchecked") // only values of type V are put in
    public @Nullable V putIfAbsent(K key, V value) {
        V there = (V) entries.asMap().putIfAbsent(checked(key), checked(value));
        if (there == null) {
            others.tell(name, Optional.of(key));
        }
        return there;
    }

    @Override
    public void remove(K key) {
        entries.invalidate(key);
        others.tell(name, Optional.of(key));
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
        others.tell(name, Optional.empty());
    }

    /** Another node changed it. */
    void forget(Optional<Object> key) {
        key.ifPresentOrElse(entries::invalidate, entries::invalidateAll);
    }

    private Object checked(@Nullable Object value) {
        if (value == null) {
            throw new CacheException("cache '%s' holds no null".formatted(name));
        }
        if (!isOfTheJdk(value)) {
            throw new CacheException(
                    "cache '%s' holds serializable JDK types only, not %s"
                            .formatted(name, value.getClass().getName()));
        }
        return value;
    }

    private static boolean isOfTheJdk(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().allMatch(LocalCache::isOfTheJdk);
        }
        if (value instanceof Map<?, ?> map) {
            return isOfTheJdk(map.keySet()) && isOfTheJdk(map.values());
        }
        return value != null
                && value instanceof Serializable
                && value.getClass().getClassLoader() == null;
    }
}
