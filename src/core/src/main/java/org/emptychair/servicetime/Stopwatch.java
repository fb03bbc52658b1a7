package org.emptychair.servicetime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;

/**
 * A leader's timer: what they do now is started, and logged when it is stopped.
 *
 * <p>A timer that is stopped twice, as from two tabs, logs once.
 */
public final class Stopwatch {
    private static final String SOURCE = "timer";

    private final Timers timers;
    private final Logbook logbook;
    private final Clock clock;

    public Stopwatch(Timers timers, Logbook logbook, Clock clock) {
        this.timers = timers;
        this.logbook = logbook;
        this.clock = clock;
    }

    /** Absent when none runs. */
    public Optional<Timers.Running> of(PersonKey leader) {
        return timers.of(leader);
    }

    /** Starts the leader's one timer; one that runs already runs on as it was. */
    public Timers.Running start(Leader leader, Activity activity) {
        return timers.start(leader.key(), new Timers.Running(activity, clock.instant()));
    }

    /**
     * Logs the time until now.
     *
     * @return absent when no timer runs
     * @throws TimeRefused when that cannot be true, or is too short or too long; the timer runs on
     */
    public Optional<Entry> stop(Leader leader) {
        Optional<Timers.Running> running = timers.of(leader.key());
        Optional<Entry> logged =
                running.map(timer -> timed(leader, timer))
                        .map(time -> logbook.log(leader, List.of(time)).get(0).entry());
        logged.ifPresent(entry -> timers.stop(leader.key()));
        return logged;
    }

    /** Forgets the timer and logs nothing; whether one ran. */
    public boolean discard(PersonKey leader) {
        return timers.stop(leader).isPresent();
    }

    private ServiceTime timed(Leader leader, Timers.Running timer) {
        Instant now = clock.instant();
        long minutes = Duration.between(timer.since(), now).toMinutes();
        if (minutes < 1) {
            throw refused(TimeRefused.Reason.TOO_SHORT, minutes, 1);
        }
        if (minutes > Span.LONGEST) {
            throw refused(TimeRefused.Reason.TOO_LONG, minutes, Span.LONGEST);
        }
        return new ServiceTime(
                new Origin(SOURCE, timer.since().toString()),
                leader.key(),
                new Span.Between(timer.since(), now),
                timer.activity(),
                Optional.empty(),
                Optional.empty(),
                Rank.BY_HAND,
                true);
    }

    private static TimeRefused refused(TimeRefused.Reason reason, long minutes, long limit) {
        return new TimeRefused(
                1, reason, TypedMinutes.written(minutes), TypedMinutes.written(limit));
    }
}
