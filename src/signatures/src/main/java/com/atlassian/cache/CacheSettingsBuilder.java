package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        replicateAsynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(duration);
        return this;
    }

    public CacheSettings build() {
        return new BuiltCacheSettings(
                expireAfterAccess,
                expireAfterWrite,
                flushable,
                local,
                maxEntries,
                replicateAsynchronously,
                replicateViaCopy);
    }

    private record BuiltCacheSettings(
            Long getExpireAfterAccess,
            Long getExpireAfterWrite,
            Boolean getFlushable,
            Boolean getLocal,
            Integer getMaxEntries,
            Boolean getReplicateAsynchronously,
            Boolean getReplicateViaCopy)
            implements CacheSettings {}
}
