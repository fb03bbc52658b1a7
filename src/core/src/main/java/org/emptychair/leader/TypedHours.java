package org.emptychair.leader;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A working week as people type it: five or seven numbers of hours from Monday on, such as {@code 8
 * 8 8 8 4.5}.
 */
public final class TypedHours {
    private static final Pattern BETWEEN = Pattern.compile("[\\s;]+");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final int WORKING_DAYS = 5;

    private TypedHours() {}

    /**
     * @throws IllegalArgumentException saying what the text should be
     */
    public static WorkingWeek read(String typed) {
        String[] hours = BETWEEN.split(typed.strip(), -1);
        if (hours.length != WORKING_DAYS && hours.length != DayOfWeek.values().length) {
            throw new IllegalArgumentException("is five or seven numbers of hours, from Monday on");
        }
        Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
        for (int day = 0; day < hours.length; day++) {
            minutes.put(DayOfWeek.of(day + 1), minutes(hours[day]));
        }
        return new WorkingWeek(minutes);
    }

    private static int minutes(String hours) {
        if (!HOURS.matcher(hours).matches()) {
            throw new IllegalArgumentException("has '%s', which is no hours".formatted(hours));
        }
        return new BigDecimal(hours.replace(',', '.')).multiply(HOUR).intValue();
    }

    /** As {@link #read} takes it; five numbers where the weekend is free. */
    public static String written(WorkingWeek week) {
        boolean weekend = week.on(DayOfWeek.SATURDAY) + week.on(DayOfWeek.SUNDAY) > 0;
        return Stream.of(DayOfWeek.values())
                .limit(weekend ? DayOfWeek.values().length : WORKING_DAYS)
                .map(day -> hours(week.on(day)))
                .collect(Collectors.joining(" "));
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? Integer.toString(minutes / 60)
                : BigDecimal.valueOf(Math.round(minutes / 0.6), 2)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
