package org.emptychair.leader;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a leader works: their working weeks with history, less their leave.
 *
 * @param weeks by the day from which they hold, at most 100; before the earliest of them {@link
 *     WorkingWeek#USUAL} holds
 * @param leave earliest first, at most 1,000
 */
public record WorkingTime(SortedMap<LocalDate, WorkingWeek> weeks, List<Leave> leave) {
    /** The usual week without leave. */
    public static final WorkingTime USUAL = new WorkingTime(new TreeMap<>(), List.of());

    private static final int MOST_WEEKS = 100;
    private static final int MOST_LEAVE = 1_000;

    public WorkingTime {
        if (weeks.size() > MOST_WEEKS || leave.size() > MOST_LEAVE) {
            throw new IllegalArgumentException(
                    "a leader has at most %d working weeks and %,d leaves, was given %d and %,d"
                            .formatted(MOST_WEEKS, MOST_LEAVE, weeks.size(), leave.size()));
        }
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
        leave =
                leave.stream()
                        .sorted(Comparator.comparing(Leave::first).thenComparing(Leave::last))
                        .toList();
    }

    /** The minutes that a leader means to work on a day. */
    public int plannedOn(LocalDate day) {
        int planned = weekOn(day).on(day.getDayOfWeek());
        List<Leave> free = leave.stream().filter(days -> days.covers(day)).toList();
        if (free.isEmpty()) {
            return planned;
        }
        return free.stream().allMatch(Leave::half) ? planned / 2 : 0;
    }

    private WorkingWeek weekOn(LocalDate day) {
        SortedMap<LocalDate, WorkingWeek> begun = weeks.headMap(day.plusDays(1));
        return begun.isEmpty()
                ? WorkingWeek.USUAL
                : begun.getOrDefault(begun.lastKey(), WorkingWeek.USUAL);
    }
}
