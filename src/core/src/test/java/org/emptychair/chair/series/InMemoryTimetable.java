package org.emptychair.chair.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Series in a map. */
public final class InMemoryTimetable implements Timetable {
    private final NavigableMap<Long, MeetingSeries> kept = new TreeMap<>();
    private final Map<Long, NavigableMap<LocalDate, Occurrence>> noted = new TreeMap<>();
    private long numbers;

    @Override
    public synchronized long add(Plan plan) {
        if (kept.size() >= MOST) {
            throw new IllegalStateException("there are %d series already".formatted(MOST));
        }
        numbers++;
        kept.put(numbers, new MeetingSeries(numbers, plan, Optional.empty(), Optional.empty()));
        return numbers;
    }

    @Override
    public synchronized Optional<MeetingSeries> find(long id) {
        return Optional.ofNullable(kept.get(id)).map(this::withLast);
    }

    private MeetingSeries withLast(MeetingSeries series) {
        Optional<Occurrence> last =
                Optional.ofNullable(noted.get(series.id()))
                        .flatMap(days -> Optional.ofNullable(days.lastEntry()))
                        .map(Map.Entry::getValue);
        return new MeetingSeries(series.id(), series.plan(), series.stop(), last);
    }

    @Override
    public synchronized List<MeetingSeries> all() {
        return new ArrayList<>(kept.values()).stream().map(this::withLast).toList();
    }

    @Override
    public synchronized boolean replace(long id, Plan plan) {
        return change(id, it -> new MeetingSeries(id, plan, it.stop(), Optional.empty()));
    }

    @Override
    public synchronized boolean stop(long id, Stop stop) {
        return find(id).filter(MeetingSeries::isRunning).isPresent()
                && change(id, it -> state(it, Optional.of(stop)));
    }

    @Override
    public synchronized boolean goOn(long id) {
        return find(id).filter(it -> !it.isRunning()).isPresent()
                && change(id, it -> state(it, Optional.empty()));
    }

    private static MeetingSeries state(MeetingSeries series, Optional<Stop> stop) {
        return new MeetingSeries(series.id(), series.plan(), stop, Optional.empty());
    }

    private boolean change(long id, UnaryOperator<MeetingSeries> change) {
        return kept.computeIfPresent(id, (any, it) -> change.apply(it)) != null;
    }

    @Override
    public synchronized boolean remove(long id) {
        noted.remove(id);
        return kept.remove(id) != null;
    }

    @Override
    public synchronized Optional<Occurrence> occurrence(long id, LocalDate day) {
        return Optional.ofNullable(noted.get(id)).flatMap(it -> Optional.ofNullable(it.get(day)));
    }

    @Override
    public synchronized void note(long id, Occurrence occurrence) {
        noted.computeIfAbsent(id, any -> new TreeMap<>()).put(occurrence.day(), occurrence);
    }
}
