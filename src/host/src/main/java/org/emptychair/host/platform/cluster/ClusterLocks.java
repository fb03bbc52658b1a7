package org.emptychair.host.platform.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.hazelcast.map.IMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Locks by name for the whole cluster. Threads of one node wait for each other at home, so that one
 * of them at most asks the others; what a node holds is free again when the node dies.
 */
final class ClusterLocks implements ClusterLockService {
    private final IMap<String, String> held;
    private final ConcurrentMap<String, Shared> locks = new ConcurrentHashMap<>();

    ClusterLocks(IMap<String, String> held) {
        this.held = held;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, Shared::new);
    }

    private final class Shared implements ClusterLock {
        private static final long PIECE_MILLIS = 500;

        private final String name;
        private final ReentrantLock home = new ReentrantLock();

        Shared(String name) {
            this.name = name;
        }

        @Override
        public void lock() {
            home.lock();
            if (home.getHoldCount() == 1) {
                takeOrLetGo(
                        () -> {
                            held.lock(name);
                            return true;
                        });
            }
        }

        @Override
        public boolean tryLock() {
            return home.tryLock()
                    && (home.getHoldCount() > 1 || takeOrLetGo(() -> held.tryLock(name)));
        }

        /** A node that does not get the lock, or fails, lets go at home as well. */
        private boolean takeOrLetGo(BooleanSupplier take) {
            boolean taken = false;
            try {
                taken = take.getAsBoolean();
                return taken;
            } finally {
                if (!taken) {
                    home.unlock();
                }
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            boolean taken = false;
            while (!taken) {
                taken = tryLock(PIECE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long start = System.nanoTime();
            if (!home.tryLock(time, unit)) {
                return false;
            }
            if (home.getHoldCount() > 1) {
                return true;
            }
            long left = Math.max(0, unit.toNanos(time) - (System.nanoTime() - start));
            boolean taken = false;
            try {
                taken = held.tryLock(name, left, TimeUnit.NANOSECONDS);
                return taken;
            } finally {
                if (!taken) {
                    home.unlock();
                }
            }
        }

        @Override
        public void unlock() {
            if (home.getHoldCount() == 1) {
                held.unlock(name);
            }
            home.unlock();
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return home.isHeldByCurrentThread();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("a lock of the cluster has no conditions");
        }
    }
}
