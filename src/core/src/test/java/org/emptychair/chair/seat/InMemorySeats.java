package org.emptychair.chair.seat;

import java.time.LocalDate;
import java.util.Collection;
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
    private static final Comparator<Seating> LATEST =
            Comparator.comparing(Seating::held)
                    .thenComparing(it -> it.meeting().pageId())
                    .reversed();

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
                .flatMap(it -> it.issue().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Seating> latest(String space, Optional<LocalDate> before, int limit) {
        return in(space)
                .filter(it -> before.map(it.held()::isBefore).orElse(true))
                .sorted(LATEST)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Seating> of(IssueId issue, int limit) {
        return kept.values().stream()
                .filter(it -> it.issue().equals(Optional.of(issue)))
                .sorted(LATEST)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void forget(Collection<IssueId> issues) {
        kept.values().removeIf(it -> it.issue().filter(issues::contains).isPresent());
    }

    private Stream<Seating> in(String space) {
        return kept.values().stream().filter(it -> it.meeting().space().equals(space));
    }
}
