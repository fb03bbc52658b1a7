package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    private static final Instant NINE = Instant.parse("2026-11-19T09:00:20Z");
    private static final Leader LENA = Leader.of(new PersonKey("key-lena"), "Lena Berg");

    private final ServiceTimes times = new InMemoryServiceTimes();
    private final Timers timers = new InMemoryTimers();

    private Stopwatch at(Duration later) {
        Clock clock = Clock.fixed(NINE.plus(later), ZoneOffset.UTC);
        ZoneId zone = ZoneOffset.UTC;
        return new Stopwatch(
                timers, new Logbook(times, new InMemoryConfirmedDays(), () -> zone, clock), clock);
    }

    @Test
    void whatRanBetweenStartAndStopIsLogged() {
        at(Duration.ZERO).start(LENA, Activity.LISTENING);

        Optional<Entry> logged = at(Duration.ofMinutes(95)).stop(LENA);

        assertThat(logged).isPresent();
        assertThat(logged.orElseThrow().time().span().minutes()).isEqualTo(95);
        assertThat(logged.orElseThrow().time().activity()).isEqualTo(Activity.LISTENING);
        assertThat(at(Duration.ofMinutes(96)).of(LENA.key())).isEmpty();
    }

    @Test
    void stoppedInTwoTabsItLogsOnce() {
        at(Duration.ZERO).start(LENA, Activity.LISTENING);
        at(Duration.ofMinutes(5)).stop(LENA);

        Optional<Entry> second = at(Duration.ofMinutes(6)).stop(LENA);

        assertThat(second).isEmpty();
        assertThat(times.newest(LENA.key(), Optional.empty(), 9)).hasSize(1);
    }

    @Test
    void startedInTwoTabsItRunsSinceTheFirst() {
        at(Duration.ZERO).start(LENA, Activity.LISTENING);

        Timers.Running second = at(Duration.ofMinutes(5)).start(LENA, Activity.OTHER_WORK);

        assertThat(second).isEqualTo(new Timers.Running(Activity.LISTENING, NINE));
    }

    @Test
    void whatIsTooShortOrTooLongStaysOnTheTimer() {
        at(Duration.ZERO).start(LENA, Activity.LISTENING);

        assertThatThrownBy(() -> at(Duration.ofSeconds(59)).stop(LENA))
                .isInstanceOf(TimeRefused.class)
                .hasMessage("TOO_SHORT: 0 min (1 min)");
        assertThatThrownBy(() -> at(Duration.ofHours(26)).stop(LENA))
                .isInstanceOf(TimeRefused.class)
                .hasMessage("TOO_LONG: 26 h 00 (25 h 00)");
        assertThat(at(Duration.ofHours(26)).of(LENA.key())).isPresent();
        assertThat(times.newest(LENA.key(), Optional.empty(), 9)).isEmpty();
    }

    @Test
    void whatIsThrownAwayIsNotLogged() {
        at(Duration.ZERO).start(LENA, Activity.LISTENING);

        assertThat(at(Duration.ofMinutes(5)).discard(LENA.key())).isTrue();
        assertThat(at(Duration.ofMinutes(5)).discard(LENA.key())).isFalse();
        assertThat(times.newest(LENA.key(), Optional.empty(), 9)).isEmpty();
    }
}
