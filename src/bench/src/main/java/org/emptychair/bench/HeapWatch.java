package org.emptychair.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How much of this process's heap was allocated, and how much of it was alive at most. */
final class HeapWatch {
    private final AtomicLong allocated = new AtomicLong();
    private final AtomicLong after = new AtomicLong();
    private long alive;

    HeapWatch() {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) bean)
                    .addNotificationListener(
                            (notification, nothing) ->
                                    collected((CompositeData) notification.getUserData()),
                            null,
                            null);
        }
        System.gc();
    }

    private void collected(CompositeData data) {
        var info = GarbageCollectionNotificationInfo.from(data).getGcInfo();
        long before = used(info.getMemoryUsageBeforeGc());
        allocated.addAndGet(before - after.getAndSet(used(info.getMemoryUsageAfterGc())));
    }

    private static long used(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream()
                .filter(pool -> !pool.getKey().contains("Code"))
                .filter(pool -> !pool.getKey().contains("Metaspace"))
                .filter(pool -> !pool.getKey().contains("Class"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** Collects what is dead and looks at the rest. */
    void look() {
        System.gc();
        alive = Math.max(alive, usedNow());
    }

    long alive() {
        return alive;
    }

    /** Since this watch was made, but for what the last collections did not report yet. */
    long allocated() {
        return allocated.get() + Math.max(0, usedNow() - after.get());
    }

    private static long usedNow() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
