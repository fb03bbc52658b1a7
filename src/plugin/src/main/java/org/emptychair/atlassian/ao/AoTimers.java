package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Timers;

/** Timers in a table of ActiveObjects. */
public final class AoTimers implements Timers {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoTimers(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.TIMERS);
    }

    @Override
    public Optional<Running> of(PersonKey leader) {
        return row(leader).map(AoTimers::read);
    }

    @Override
    public Running start(PersonKey leader, Running timer) {
        return turns.take(() -> of(leader).orElseGet(() -> created(leader, timer)));
    }

    private Running created(PersonKey leader, Running timer) {
        ao.create(
                TimerRow.class,
                Map.of(
                        "PERSON_KEY",
                        PersonHash.of(leader),
                        "ACTIVITY",
                        timer.activity().name(),
                        "STARTED_AT",
                        timer.since().toEpochMilli()));
        return timer;
    }

    @Override
    public Optional<Running> stop(PersonKey leader) {
        return turns.take(
                () -> {
                    Optional<TimerRow> found = row(leader);
                    Optional<Running> stopped = found.map(AoTimers::read);
                    found.ifPresent(ao::delete);
                    return stopped;
                });
    }

    private Optional<TimerRow> row(PersonKey leader) {
        return Arrays.stream(ao.find(TimerRow.class, "PERSON_KEY = ?", PersonHash.of(leader)))
                .findFirst();
    }

    private static Running read(TimerRow row) {
        return new Running(
                Activity.valueOf(row.getActivity()), Instant.ofEpochMilli(row.getStartedAt()));
    }
}
