package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the leaders committed to.
 *
 * @param goals percent of their time for customers, 1 to 100, by the day from which it holds, at
 *     most 100; before the earliest of them {@link #USUAL_GOAL} holds
 * @param programme absent when none was begun
 * @param callDays how many days a year each spends in the call centre, 0 to 50
 */
public record Commitment(
        SortedMap<LocalDate, Integer> goals,
        Optional<Programme> programme,
        int callDays,
        Visibility visibility) {
    /** Before anybody chose. The 70 percent, like the other defaults, are a house rule. */
    public static final int USUAL_GOAL = 70;

    public static final Commitment INITIAL =
            new Commitment(new TreeMap<>(), Optional.empty(), 2, Visibility.TEAM);

    private static final int MOST_GOALS = 100;
    private static final int MOST_CALL_DAYS = 50;

    public Commitment {
        if (goals.size() > MOST_GOALS) {
            throw new IllegalArgumentException(
                    "goals has %d entries, at most %d fit".formatted(goals.size(), MOST_GOALS));
        }
        goals.values().stream()
                .filter(goal -> goal < 1 || goal > 100)
                .findFirst()
                .ifPresent(
                        goal -> {
                            throw new IllegalArgumentException("goal is 1 to 100, was " + goal);
                        });
        if (callDays < 0 || callDays > MOST_CALL_DAYS) {
            throw new IllegalArgumentException(
                    "callDays is 0 to %d, was %d".formatted(MOST_CALL_DAYS, callDays));
        }
        goals = Collections.unmodifiableSortedMap(new TreeMap<>(goals));
    }

    /** The goal that holds on a day, in percent. */
    public int goalOn(LocalDate day) {
        SortedMap<LocalDate, Integer> begun = goals.headMap(day.plusDays(1));
        return begun.isEmpty() ? USUAL_GOAL : begun.getOrDefault(begun.lastKey(), USUAL_GOAL);
    }

    /** Another goal from a day on; what was chosen for later days is dropped. */
    public Commitment withGoal(LocalDate from, int goal) {
        SortedMap<LocalDate, Integer> changed = new TreeMap<>(goals.headMap(from));
        changed.put(from, goal);
        return new Commitment(changed, programme, callDays, visibility);
    }
}
