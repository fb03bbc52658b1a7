package org.emptychair.host.platform.cluster;

import com.hazelcast.map.IMap;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.emptychair.host.platform.schedule.Turns;

/** Gives each turn of a job to the node that asks first. */
record ClusterTurns(IMap<String, Long> started) implements Turns {
    private static final long HOURS_KNOWN = 24;

    /** Nodes do not ask at the same millisecond, so an interval is over a little early. */
    private static final double OVER = 0.9;

    @Override
    public boolean isMine(String job, Instant now, Duration interval) {
        if (interval.isZero()) {
            return started.putIfAbsent(job, now.toEpochMilli(), HOURS_KNOWN, TimeUnit.HOURS)
                    == null;
        }
        started.lock(job);
        try {
            Long last = started.get(job);
            boolean mine = last == null || now.toEpochMilli() - last >= OVER * interval.toMillis();
            if (mine) {
                started.set(job, now.toEpochMilli());
            }
            return mine;
        } finally {
            started.unlock(job);
        }
    }
}
