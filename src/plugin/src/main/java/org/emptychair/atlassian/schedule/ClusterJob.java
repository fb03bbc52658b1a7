package org.emptychair.atlassian.schedule;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.emptychair.atlassian.sal.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that comes back at an interval, on one node of the cluster.
 *
 * <p>The scheduler's "once per cluster" does not keep two runs apart, so each run takes its own
 * lock, and leaves when another run holds it.
 */
public final class ClusterJob implements JobRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterJob.class);

    private final String name;
    private final Work work;
    private final SchedulerService scheduler;
    private final ClusterLockService locks;

    /** What a job does. */
    public interface Work {
        /**
         * @param goOn whether there is no reason to stop; asked between pieces
         */
        void run(BooleanSupplier goOn);
    }

    /**
     * @param name of the job and its lock, such as {@code org.emptychair.recount}
     */
    public ClusterJob(
            String name, Work work, SchedulerService scheduler, ClusterLockService locks) {
        this.name = name;
        this.work = work;
        this.scheduler = scheduler;
        this.locks = locks;
    }

    /** Begins at an instant, and comes back at every interval after it. */
    public void start(Instant first, Duration interval) {
        JobRunnerKey key = JobRunnerKey.of(name);
        scheduler.registerJobRunner(key, this);
        try {
            scheduler.scheduleJob(
                    JobId.of(name),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(
                                    Schedule.forInterval(interval.toMillis(), Date.from(first))));
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException("the scheduler does not take " + name, refused);
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return runNow(() -> work.run(() -> !request.isCancellationRequested()))
                    ? JobRunnerResponse.success()
                    : JobRunnerResponse.aborted("another run holds " + name);
        } catch (RuntimeException failed) {
            // The outermost edge of a job: it comes back at the next interval.
            return JobRunnerResponse.failed(
                    name + " failed, reference " + Incident.logged(LOG, name + " failed", failed));
        }
    }

    /**
     * Does something in place of the work, under the job's own lock.
     *
     * @return whether it was done: not while another run holds the lock
     */
    public boolean runNow(Runnable instead) {
        Lock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            instead.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * As {@link #runNow}, waiting for the end of a short run.
     *
     * @return whether it was done in time
     */
    public boolean runWithin(Duration patience, Runnable instead) {
        Lock lock = locks.getLockForName(name);
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            instead.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether a run holds the lock, on any node. */
    public boolean isRunning() {
        Lock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return true;
        }
        lock.unlock();
        return false;
    }

    /** Runs no more on this node; other nodes go on. */
    @Override
    public void close() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }
}
