package org.emptychair.atlassian.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoonTest {
    private static final int BOUND_SECONDS = 30;

    @Test
    void whatIsAskedForAgainBeforeItBeginsIsDoneOnce() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        Runnable work =
                () -> {
                    runs.incrementAndGet();
                    done.countDown();
                };

        try (Soon soon = new Soon("once", Duration.ofSeconds(1), work)) {
            soon.ask();
            soon.ask();
            assertThat(done.await(BOUND_SECONDS, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(runs).hasValue(1);
    }

    @Test
    void workThatFailsIsDoneAgainWhenItIsAskedForAgain() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        Runnable work =
                () -> {
                    first.countDown();
                    second.countDown();
                    throw new IllegalStateException("the database is away");
                };

        try (Soon soon = new Soon("failing", Duration.ZERO, work)) {
            soon.ask();
            assertThat(first.await(BOUND_SECONDS, TimeUnit.SECONDS)).isTrue();
            soon.ask();
            assertThat(second.await(BOUND_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void afterItsEndNothingIsDone() {
        AtomicInteger runs = new AtomicInteger();
        Soon soon = new Soon("ended", Duration.ZERO, runs::incrementAndGet);

        soon.close();
        soon.ask();

        assertThat(runs).hasValue(0);
    }
}
