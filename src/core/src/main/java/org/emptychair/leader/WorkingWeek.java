package org.emptychair.leader;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a leader means to work on each day of a week.
 *
 * @param minutes by day, 0 to 1,440 each; a day that is not named is free
 */
public record WorkingWeek(Map<DayOfWeek, Integer> minutes) {
    /** Eight hours from Monday to Friday. */
    public static final WorkingWeek USUAL = WorkingWeek.fiveDaysOf(480);

    private static final int LONGEST_DAY = 1_440;

    public WorkingWeek {
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        minutes.forEach(
                (day, planned) -> {
                    if (planned < 0 || planned > LONGEST_DAY) {
                        throw new IllegalArgumentException(
                                "a working day has 0 to %,d minutes, %s has %,d"
                                        .formatted(LONGEST_DAY, day, planned));
                    }
                    if (planned > 0) {
                        days.put(day, planned);
                    }
                });
        minutes = Collections.unmodifiableMap(days);
    }

    /** The same from Monday to Friday. */
    public static WorkingWeek fiveDaysOf(int minutes) {
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                days.put(day, minutes);
            }
        }
        return new WorkingWeek(days);
    }

    public int on(DayOfWeek day) {
        return minutes.getOrDefault(day, 0);
    }
}
