package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.LENA;

import java.time.Instant;
import org.emptychair.servicetime.Timers.Running;
import org.junit.jupiter.api.Test;

/** What every keeper of timers does. */
public abstract class TimersContract {
    private static final Running LISTENING =
            new Running(Activity.LISTENING, Instant.parse("2026-11-09T08:00:00Z"));
    private static final Running LATER =
            new Running(Activity.ON_SITE_SERVICE, Instant.parse("2026-11-09T09:00:00Z"));

    /** A keeper at which nobody started a timer. */
    protected abstract Timers empty();

    @Test
    void aTimerRunsUntilItsLeaderStopsIt() {
        Timers timers = empty();

        Running started = timers.start(LENA, LISTENING);

        assertThat(started).isEqualTo(LISTENING);
        assertThat(timers.of(LENA)).contains(LISTENING);
        assertThat(timers.of(INES)).isEmpty();
        assertThat(timers.stop(INES)).isEmpty();
        assertThat(timers.stop(LENA)).contains(LISTENING);
        assertThat(timers.stop(LENA)).isEmpty();
        assertThat(timers.of(LENA)).isEmpty();
    }

    @Test
    void aTimerThatRunsIsNotStartedAgain() {
        Timers timers = empty();
        timers.start(LENA, LISTENING);

        Running again = timers.start(LENA, LATER);

        assertThat(again).isEqualTo(LISTENING);
        assertThat(timers.stop(LENA)).contains(LISTENING);
        assertThat(timers.start(LENA, LATER)).isEqualTo(LATER);
    }
}
