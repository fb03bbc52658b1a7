package com.atlassian.cache;

public interface CacheManager extends CacheFactory {
    void flushCaches();
}
