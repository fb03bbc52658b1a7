package org.emptychair.host.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalSchedulerServiceTest {

    private static final JobRunnerKey KEY = JobRunnerKey.of("trial");
    private static final JobId JOB = JobId.of("trial-job");

    private final LocalSchedulerService scheduler =
            new LocalSchedulerService("trial", Clock.systemUTC(), Turns.ALWAYS);

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private static boolean comes(CountDownLatch latch) throws InterruptedException {
        return latch.await(20, TimeUnit.SECONDS);
    }

    @Test
    void aJobRunsAgainAndAgainEvenAfterItFailed() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        scheduler.registerJobRunner(
                KEY,
                request -> {
                    runs.countDown();
                    throw new IllegalStateException("on purpose");
                });

        scheduler.scheduleJob(
                JOB, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(10, null)));

        assertThat(comes(runs)).isTrue();
    }

    @Test
    void aJobScheduledAgainReplacesTheFirst() throws Exception {
        AtomicInteger first = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(1);
        scheduler.registerJobRunner(KEY, counting(first));
        Date far = Date.from(Instant.now().plusSeconds(3600));
        scheduler.scheduleJob(
                JOB, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.runOnce(far)));
        scheduler.registerJobRunner(
                KEY,
                request -> {
                    second.countDown();
                    return JobRunnerResponse.success();
                });

        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(KEY));

        assertThat(comes(second)).isTrue();
        assertThat(first).hasValue(0);
        assertThat(scheduler.getJobsByJobRunnerKey(KEY)).hasSize(1);
    }

    private static JobRunner counting(AtomicInteger counter) {
        return request -> {
            counter.incrementAndGet();
            return JobRunnerResponse.success();
        };
    }

    @Test
    void aCronExpressionIsReadInItsZone() {
        Schedule noon =
                Schedule.forCronExpression("0 0 12 * * ?", TimeZone.getTimeZone("Europe/Berlin"));

        assertThat(ScheduledJob.next(noon, Instant.parse("2026-11-21T10:00:00Z")))
                .contains(Instant.parse("2026-11-21T11:00:00Z"));
    }

    @Test
    void aScheduleThatMakesNoSenseIsRefused() {
        JobConfig config =
                JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forCronExpression("at noon"));

        assertThatThrownBy(() -> scheduler.scheduleJob(JOB, config))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("at noon");
    }
}
