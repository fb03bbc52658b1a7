package org.emptychair.atlassian.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.contact.Recount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ClusterJobTest {
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final JobRunnerRequest request = mock(JobRunnerRequest.class);

    @BeforeEach
    void oneLock() {
        when(locks.getLockForName("org.emptychair.test")).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
    }

    private JobRunnerResponse run(ClusterJob.Work work) {
        return new ClusterJob("org.emptychair.test", work, mock(SchedulerService.class), locks)
                .runJob(request);
    }

    @Test
    void aRunThatFindsAnotherOneLeavesAtOnce() {
        when(lock.tryLock()).thenReturn(false);
        AtomicInteger runs = new AtomicInteger();

        JobRunnerResponse response = run(goOn -> runs.incrementAndGet());

        assertThat(response.getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
        assertThat(runs).hasValue(0);
        Mockito.verify(lock, Mockito.never()).unlock();
    }

    @Test
    void aRunThatFailsGivesTheLockBackAndSaysSo() {
        JobRunnerResponse response =
                run(
                        goOn -> {
                            throw new IllegalStateException("the database is gone");
                        });

        assertThat(response.getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        Mockito.verify(lock).unlock();
    }

    @Test
    void aRecountGoesOnUntilItIsFinished() {
        Steps steps = new Steps(3);

        run(new Recounting(steps));

        assertThat(steps.progress().finished()).isTrue();
        assertThat(new Recounting(steps).percent()).isEmpty();
    }

    @Test
    void aRecountStopsBetweenPiecesWhenTheJobIsCancelled() {
        Steps steps = new Steps(3);
        when(request.isCancellationRequested()).thenReturn(false, true);

        run(new Recounting(steps));

        assertThat(new Recounting(steps).percent()).contains(33);
    }

    /** A recount of so many pieces. */
    private static final class Steps implements Recount {
        private final int total;
        private int done;

        Steps(int total) {
            this.total = total;
        }

        @Override
        public Progress progress() {
            return new Progress(done, total, done == total);
        }

        @Override
        public Progress step() {
            done++;
            return progress();
        }
    }
}
