package org.emptychair.chair.seat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Meetings in a map. */
public final class InMemoryMeetings implements Meetings {
    private static final Comparator<Meeting> EARLIEST_FIRST =
            Comparator.comparing((Meeting it) -> it.day().orElse(LocalDate.MAX))
                    .thenComparing(Meeting::pageId);

    private final Map<Long, Meeting> kept = new HashMap<>();

    @Override
    public synchronized void keep(Meeting meeting) {
        kept.put(meeting.pageId(), meeting);
    }

    @Override
    public synchronized void remove(long pageId) {
        kept.remove(pageId);
    }

    @Override
    public synchronized Optional<Meeting> find(long pageId) {
        return Optional.ofNullable(kept.get(pageId));
    }

    @Override
    public synchronized List<Meeting> between(LocalDate first, LocalDate last, int limit) {
        return dated().filter(it -> it.day().filter(day -> !day.isBefore(first)).isPresent())
                .filter(it -> it.day().filter(day -> !day.isAfter(last)).isPresent())
                .sorted(EARLIEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Meeting> lastBefore(String space, LocalDate day) {
        return dated().filter(it -> it.space().equals(space))
                .filter(it -> it.day().filter(day::isAfter).isPresent())
                .max(EARLIEST_FIRST);
    }

    private Stream<Meeting> dated() {
        return kept.values().stream().filter(it -> it.day().isPresent());
    }
}
