package org.emptychair.servicetime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unites the times of one day, in whatever order they came.
 *
 * <p>A minute belongs to the highest rank that speaks of it. Times without instants are added, as
 * far as the day has room; where one of them and a time of another rank are about the same issue,
 * the higher rank alone counts, for they tell the same work.
 */
final class DayUnion {
    private static final Comparator<ServiceTime> BY_WEIGHT =
            Comparator.comparing(ServiceTime::rank)
                    .thenComparing(time -> time.span().instants().isEmpty())
                    .thenComparing(DayUnion::begin)
                    .thenComparing(ServiceTime::activity)
                    .thenComparing(ServiceTime::origin);

    private final Instant start;
    private final int length;
    private final List<ServiceTime> times = new ArrayList<>();

    DayUnion(LocalDate day, ZoneId zone) {
        this.start = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        this.length = minutesUntil(end);
    }

    void add(ServiceTime time) {
        times.add(time);
    }

    DayTime united() {
        List<ServiceTime> ordered = times.stream().sorted(BY_WEIGHT).toList();
        Map<Activity, Integer> told = new EnumMap<>(Activity.class);
        BitSet taken = new BitSet(length);
        for (ServiceTime time : ordered) {
            if (!isToldByHigherRank(time, ordered)) {
                time.span()
                        .instants()
                        .ifPresent(instants -> count(told, time, newMinutes(instants, taken)));
            }
        }
        int room = length - taken.cardinality();
        for (ServiceTime time : ordered) {
            if (time.span().instants().isEmpty() && !isToldByHigherRank(time, ordered)) {
                int fits = Math.min(room, time.span().minutes());
                count(told, time, fits);
                room -= fits;
            }
        }
        return new DayTime(told);
    }

    private static boolean isToldByHigherRank(ServiceTime time, List<ServiceTime> all) {
        return time.issue().isPresent()
                && all.stream()
                        .filter(other -> other.rank().compareTo(time.rank()) < 0)
                        .filter(other -> other.issue().equals(time.issue()))
                        .anyMatch(
                                other ->
                                        time.span().instants().isEmpty()
                                                || other.span().instants().isEmpty());
    }

    private int newMinutes(Span.Between instants, BitSet taken) {
        int from = Math.max(0, minutesUntil(instants.from()));
        int to = Math.min(length, minutesUntil(instants.to()));
        int before = taken.cardinality();
        taken.set(from, Math.max(from, to));
        return taken.cardinality() - before;
    }

    private int minutesUntil(Instant instant) {
        return Math.toIntExact(Duration.between(start, instant).toMinutes());
    }

    private static void count(Map<Activity, Integer> told, ServiceTime time, int minutes) {
        if (minutes > 0) {
            told.merge(time.activity(), minutes, Integer::sum);
        }
    }

    private static Instant begin(ServiceTime time) {
        Optional<Span.Between> instants = time.span().instants();
        return instants.map(Span.Between::from).orElse(Instant.MIN);
    }
}
