package org.emptychair.habit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.ThemeFinding;

/** Counts what the team kept up. */
public final class Habits {
    private static final int DAYS_TO_ANSWER = 7;

    private final Snapshots snapshots;
    private final SeatOutcomes outcomes;
    private final Readings readings;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    /**
     * What is read elsewhere.
     *
     * @param findings what the week says of each theme
     * @param team the leaders' last complete week, seen from an instant
     */
    public record Readings(
            Function<IsoWeek, List<ThemeFinding>> findings, Function<Instant, TeamTime> team) {}

    public Habits(
            Snapshots snapshots,
            SeatOutcomes outcomes,
            Readings readings,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.snapshots = snapshots;
        this.outcomes = outcomes;
        this.readings = readings;
        this.zone = zone;
        this.clock = clock;
    }

    public Habit now() {
        Instant now = clock.instant();
        ZoneId here = zone.get();
        List<Closing> closed =
                snapshots.closedSince(
                        LocalDate.ofInstant(now, here)
                                .minusWeeks(Habit.WEEKS)
                                .atStartOfDay(here)
                                .toInstant());
        List<ThemeFinding> signals =
                readings.findings().apply(IsoWeek.lastComplete(now, here)).stream()
                        .filter(it -> it.verdict().verdict().isSignal())
                        .toList();
        return new Habit(
                closed.size(),
                (int)
                        closed.stream()
                                .filter(it -> outcomes.of(it, here) == SeatOutcome.DECIDED)
                                .count(),
                signals.size(),
                (int) signals.stream().filter(it -> it.line().isPresent()).count(),
                (int) signals.stream().filter(it -> isInTime(it, here)).count(),
                weeks(now, here));
    }

    /** A week is known on the Monday after it. */
    private static boolean isInTime(ThemeFinding signal, ZoneId here) {
        return signal.line()
                .filter(
                        line ->
                                LocalDate.ofInstant(line.at(), here)
                                        .isBefore(
                                                line.signal()
                                                        .sunday()
                                                        .plusDays(1L + DAYS_TO_ANSWER)))
                .isPresent();
    }

    private Optional<Habit.Weeks> weeks(Instant now, ZoneId here) {
        return IntStream.range(0, Habit.WEEKS)
                .mapToObj(back -> now.atZone(here).minusWeeks(back).toInstant())
                .map(at -> readings.team().apply(at))
                .flatMap(week -> week.team().stream())
                .map(team -> new Habit.Weeks(team.confirmed(), team.leaders()))
                .reduce(Habit.Weeks::plus);
    }
}
