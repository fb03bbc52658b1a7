package org.emptychair.servicetime;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is told of one day, no minute twice.
 *
 * @param minutes by activity; none is zero
 */
public record DayTime(Map<Activity, Integer> minutes) {
    public static final DayTime NONE = new DayTime(Map.of());

    public DayTime {
        Map<Activity, Integer> told = new EnumMap<>(Activity.class);
        told.putAll(minutes);
        minutes = Collections.unmodifiableMap(told);
    }

    public int of(Activity activity) {
        return minutes.getOrDefault(activity, 0);
    }

    /** Minutes on customers' issues. */
    public int service() {
        return minutes.entrySet().stream()
                .filter(told -> told.getKey().isService())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** All minutes, other work as well. */
    public int logged() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
