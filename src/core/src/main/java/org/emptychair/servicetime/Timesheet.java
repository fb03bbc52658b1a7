package org.emptychair.servicetime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One leader's days, each united so that nothing counts twice. */
public final class Timesheet {
    private final NavigableMap<LocalDate, DayTime> days;

    private Timesheet(NavigableMap<LocalDate, DayTime> days) {
        this.days = days;
    }

    /**
     * @param times of one leader; what is not accepted is left out
     * @param zone whose days count
     */
    public static Timesheet of(Collection<ServiceTime> times, ZoneId zone) {
        Map<LocalDate, DayUnion> unions = new TreeMap<>();
        for (ServiceTime time : times) {
            if (time.accepted()) {
                time.span()
                        .firstDay(zone)
                        .datesUntil(time.span().lastDay(zone).plusDays(1))
                        .forEach(
                                day ->
                                        unions.computeIfAbsent(day, it -> new DayUnion(it, zone))
                                                .add(time));
            }
        }
        NavigableMap<LocalDate, DayTime> days = new TreeMap<>();
        unions.forEach((day, union) -> days.put(day, union.united()));
        return new Timesheet(days);
    }

    public DayTime on(LocalDate day) {
        return days.getOrDefault(day, DayTime.NONE);
    }
}
