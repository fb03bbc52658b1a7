package org.emptychair.chair.seat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;

/** Seats in a map. */
public final class InMemorySeats implements Seats {
    private final Map<Chosen, Seating> kept = new HashMap<>();

    private record Chosen(long pageId, IsoWeek week) {}

    @Override
    public synchronized void seat(Seating seating) {
        kept.put(new Chosen(seating.meeting().pageId(), seating.week()), seating);
    }

    @Override
    public synchronized Optional<Seating> on(long pageId, IsoWeek week) {
        return Optional.ofNullable(kept.get(new Chosen(pageId, week)));
    }

    @Override
    public synchronized Set<IssueId> seated(String space, LocalDate from, LocalDate before) {
        return in(space)
                .filter(it -> !it.held().isBefore(from) && it.held().isBefore(before))
                .map(Seating::issue)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Seating> latest(String space, Optional<LocalDate> before, int limit) {
        return in(space)
                .filter(it -> before.map(it.held()::isBefore).orElse(true))
                .sorted(
                        Comparator.comparing(Seating::held)
                                .thenComparing(it -> it.meeting().pageId())
                                .reversed())
                .limit(limit)
                .toList();
    }

    private Stream<Seating> in(String space) {
        return kept.values().stream().filter(it -> it.meeting().space().equals(space));
    }
}
