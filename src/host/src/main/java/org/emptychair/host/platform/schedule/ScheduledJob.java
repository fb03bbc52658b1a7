package org.emptychair.host.platform.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;

/** One job: each run schedules the next, so it never runs beside itself. */
final class ScheduledJob implements JobDetails {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJob.class);

    private final JobId id;
    private final JobConfig config;
    private final Supplier<@Nullable JobRunner> runner;
    private final Time time;
    private volatile boolean cancelled;
    private volatile @Nullable Instant next;

    ScheduledJob(JobId id, JobConfig config, Supplier<@Nullable JobRunner> runner, Time time) {
        this.id = id;
        this.config = config;
        this.runner = runner;
        this.time = time;
    }

    /** When jobs run, where, and on whose threads. */
    record Time(Clock clock, Turns turns, ScheduledExecutorService threads) {}

    void at(Instant planned) {
        next = planned;
        Duration ahead = Duration.between(time.clock().instant(), planned);
        long delay = Math.max(0, ahead.toMillis());
        try {
            var unused = time.threads().schedule(() -> run(planned), delay, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            cancelled = true;
        }
    }

    void cancel() {
        cancelled = true;
    }

    private void run(Instant planned) {
        if (cancelled) {
            return;
        }
        Instant started = time.clock().instant();
        JobRunner current = runner.get();
        if (current != null && isMine(planned, started)) {
            runOnce(current, started);
        }
        next(config.getSchedule(), started).ifPresentOrElse(this::at, () -> next = null);
    }

    /** A job that does not come back at an interval has a turn of its own for each planned run. */
    private boolean isMine(Instant planned, Instant now) {
        if (config.getRunMode() == RunMode.RUN_LOCALLY) {
            return true;
        }
        return config.getSchedule().getType() == Schedule.Type.INTERVAL
                ? time.turns()
                        .isMine(
                                id.toString(),
                                now,
                                Duration.ofMillis(
                                        config.getSchedule()
                                                .getIntervalScheduleInfo()
                                                .getIntervalInMillis()))
                : time.turns().isMine(id + " " + planned, now, Duration.ZERO);
    }

    private void runOnce(JobRunner current, Instant started) {
        try {
            JobRunnerResponse response = current.runJob(new Run(started));
            if (response != null && response.getRunOutcome() == RunOutcome.FAILED) {
                LOG.warn("job {} failed: {}", id, response.getMessage());
            }
        } catch (RuntimeException failed) {
            LOG.error("job {} failed", id, failed);
        }
    }

    /** The run after this moment; none for a job that runs once. */
    static Optional<Instant> next(Schedule schedule, Instant after) {
        return switch (schedule.getType()) {
            case RUN_ONCE -> Optional.empty();
            case INTERVAL ->
                    interval(schedule.getIntervalScheduleInfo().getIntervalInMillis(), after);
            case CRON_EXPRESSION -> cron(schedule.getCronScheduleInfo(), after);
        };
    }

    private static Optional<Instant> interval(long millis, Instant after) {
        return millis <= 0 ? Optional.empty() : Optional.of(after.plusMillis(millis));
    }

    private static Optional<Instant> cron(CronScheduleInfo cron, Instant after) {
        ZoneId zone = cron.getTimeZone() == null ? ZoneId.of("UTC") : cron.getTimeZone().toZoneId();
        ZonedDateTime next =
                CronExpression.parse(cron.getCronExpression()).next(after.atZone(zone));
        return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public @Nullable Date getNextRunTime() {
        Instant planned = next;
        return planned == null ? null : Date.from(planned);
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }

    @Override
    public boolean isRunnable() {
        return runner.get() != null;
    }

    private final class Run implements JobRunnerRequest {

        private final Instant started;

        Run(Instant started) {
            this.started = started;
        }

        @Override
        public Date getStartTime() {
            return Date.from(started);
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobConfig getJobConfig() {
            return config;
        }

        @Override
        public boolean isCancellationRequested() {
            return cancelled;
        }
    }
}
