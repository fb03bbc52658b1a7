package org.emptychair.habit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.Snapshots;

/**
 * Finds the spaces whose last meetings decided nothing for the customers who sat there.
 *
 * <p>Meetings in which nobody sat there count neither way. Whoever was asked is not asked again
 * before a meeting decided something and as many went without after it.
 */
public final class Undecided {
    /** So many meetings in a row are too many. */
    public static final int MEETINGS = 3;

    /** What a meeting decided may be written down on the day after it. */
    private static final Duration TO_WRITE = Duration.ofDays(1);

    /** A meeting that is longer ago is no news to anybody. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final int WEEKS_BACK = 26;

    private final Snapshots snapshots;
    private final BiFunction<Closing, ZoneId, SeatOutcome> outcomes;
    private final SectionQuestions asked;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    public Undecided(
            Snapshots snapshots,
            BiFunction<Closing, ZoneId, SeatOutcome> outcomes,
            SectionQuestions asked,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.snapshots = snapshots;
        this.outcomes = outcomes;
        this.asked = asked;
        this.zone = zone;
        this.clock = clock;
    }

    /** The last meeting of each space in which somebody is to be asked now. */
    public List<Closing> latest() {
        Instant now = clock.instant();
        ZoneId here = zone.get();
        Map<String, List<Closing>> spaces =
                snapshots.closedSince(now.atZone(here).minusWeeks(WEEKS_BACK).toInstant()).stream()
                        .collect(Collectors.groupingBy(it -> it.meeting().space()));
        return spaces.entrySet().stream()
                .flatMap(it -> due(it.getKey(), sorted(it.getValue(), here), here).stream())
                .filter(it -> !it.at().plus(TO_WRITE).isAfter(now))
                .filter(it -> it.at().plus(NEWS).isAfter(now))
                .sorted(Comparator.comparing(it -> it.meeting().pageId()))
                .toList();
    }

    private static List<Closing> sorted(List<Closing> closed, ZoneId here) {
        return closed.stream()
                .sorted(
                        Comparator.<Closing, LocalDate>comparing(it -> SeatOutcomes.day(it, here))
                                .thenComparing(Closing::at)
                                .reversed())
                .toList();
    }

    /**
     * @param closed the latest first
     */
    private Optional<Closing> due(String space, List<Closing> closed, ZoneId here) {
        Optional<LocalDate> before = asked.in(space).map(SectionQuestion::day);
        Optional<Closing> latest = Optional.empty();
        int without = 0;
        for (Closing closing : closed) {
            if (before.filter(it -> !SeatOutcomes.day(closing, here).isAfter(it)).isPresent()) {
                return Optional.empty();
            }
            SeatOutcome outcome = outcomes.apply(closing, here);
            if (outcome == SeatOutcome.DECIDED) {
                return without < MEETINGS ? Optional.empty() : latest;
            }
            if (outcome == SeatOutcome.UNDECIDED) {
                without++;
                latest = latest.or(() -> Optional.of(closing));
            }
            if (without == MEETINGS && before.isEmpty()) {
                return latest;
            }
        }
        return Optional.empty();
    }
}
