package org.emptychair.atlassian.ao;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of a cluster of one. */
public final class LocalLocks implements ClusterLockService {
    private final Map<String, LocalLock> locks = new ConcurrentHashMap<>();

    @Override
    public LocalLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new LocalLock());
    }

    /** One of them. */
    public static final class LocalLock extends ReentrantLock implements ClusterLock {}
}
