package org.emptychair.host.platform.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Jobs of one product on a few threads of their own. A job whose runner is gone waits for it. */
public final class LocalSchedulerService implements SchedulerService, AutoCloseable {

    private static final int THREADS = 4;
    private static final long STOP_SECONDS = 10;

    private final ConcurrentMap<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final ConcurrentMap<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Turns turns;
    private final ScheduledExecutorService threads;

    public LocalSchedulerService(String product, Clock clock, Turns turns) {
        this.clock = clock;
        this.turns = turns;
        this.threads =
                Executors.newScheduledThreadPool(
                        THREADS,
                        task -> {
                            Thread thread = new Thread(task, product + "-jobs");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Instant first = firstRun(config.getSchedule());
        ScheduledJob job =
                new ScheduledJob(
                        id,
                        config,
                        () -> runners.get(config.getJobRunnerKey()),
                        new ScheduledJob.Time(clock, turns, threads));
        ScheduledJob replaced = jobs.put(id, job);
        if (replaced != null) {
            replaced.cancel();
        }
        job.at(first);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        ScheduledJob job = jobs.remove(id);
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public @Nullable JobDetails getJobDetails(JobId id) {
        return jobs.get(id);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs.values().stream()
                .filter(job -> job.getJobRunnerKey().equals(key))
                .map(JobDetails.class::cast)
                .toList();
    }

    @Override
    public @Nullable Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return Date.from(firstRun(schedule));
    }

    private Instant firstRun(Schedule schedule) throws SchedulerServiceException {
        Instant now = clock.instant();
        try {
            return switch (schedule.getType()) {
                case RUN_ONCE -> orNow(schedule.getRunOnceDate(), now);
                case INTERVAL -> orNow(schedule.getIntervalScheduleInfo().getFirstRunTime(), now);
                case CRON_EXPRESSION -> ScheduledJob.next(schedule, now).orElse(now);
            };
        } catch (IllegalArgumentException invalid) {
            throw new SchedulerServiceException(
                    "no such schedule: " + invalid.getMessage(), invalid);
        }
    }

    private static Instant orNow(@Nullable Date date, Instant now) {
        return Optional.ofNullable(date).map(Date::toInstant).filter(now::isBefore).orElse(now);
    }

    @Override
    public void close() {
        jobs.values().forEach(ScheduledJob::cancel);
        threads.shutdownNow();
        try {
            threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
