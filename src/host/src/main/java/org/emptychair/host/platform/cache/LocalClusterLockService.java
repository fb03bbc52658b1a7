package org.emptychair.host.platform.cache;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name, for a cluster of one node. */
public final class LocalClusterLockService implements ClusterLockService {

    private final ConcurrentMap<String, LocalClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new LocalClusterLock());
    }

    private static final class LocalClusterLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
