package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/** Confirmed days in a map. */
public final class InMemoryConfirmedDays implements ConfirmedDays {
    private final Map<PersonKey, TreeSet<LocalDate>> kept = new HashMap<>();

    @Override
    public synchronized void confirm(PersonKey leader, IsoWeek week, SortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            if (!IsoWeek.of(day).equals(week)) {
                throw new IllegalArgumentException("%s is no day of %s".formatted(day, week));
            }
        }
        TreeSet<LocalDate> known = kept.computeIfAbsent(leader, it -> new TreeSet<>());
        known.subSet(week.monday(), true, week.sunday(), true).clear();
        known.addAll(days);
    }

    @Override
    public synchronized SortedSet<LocalDate> of(PersonKey leader, LocalDate first, LocalDate last) {
        return new TreeSet<>(
                kept.getOrDefault(leader, new TreeSet<>()).subSet(first, true, last, true));
    }

    @Override
    public synchronized Map<PersonKey, SortedSet<LocalDate>> ofAll(
            LocalDate first, LocalDate last) {
        Map<PersonKey, SortedSet<LocalDate>> all = new HashMap<>();
        for (PersonKey leader : kept.keySet()) {
            SortedSet<LocalDate> days = of(leader, first, last);
            if (!days.isEmpty()) {
                all.put(leader, days);
            }
        }
        return all;
    }
}
