package org.emptychair.host.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Caches by name; asking again for a name gives the same cache. */
public final class LocalCacheManager implements CacheManager {

    private final ConcurrentMap<String, LocalCache<Object, Object>> caches =
            new ConcurrentHashMap<>();
    private final Forgotten others;

    public LocalCacheManager(Forgotten others) {
        this.others = others;
        others.hear(
                (name, key) ->
                        Optional.ofNullable(caches.get(name))
                                .ifPresent(cache -> cache.forget(key)));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    @SuppressWarnings(
            "unchecked") // one name, one type: whoever asks with another gets the exception they
    // deserve
    public <K, V> Cache<K, V> getCache(
            String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings) {
        CacheLoader<Object, Object> untyped = (CacheLoader<Object, Object>) loader;
        return (Cache<K, V>)
                caches.computeIfAbsent(
                        name, key -> new LocalCache<>(name, untyped, settings, others));
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(LocalCache::removeAll);
    }
}
