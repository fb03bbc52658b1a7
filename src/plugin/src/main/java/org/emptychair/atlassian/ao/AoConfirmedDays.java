package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.ConfirmedDays;
import org.emptychair.week.IsoWeek;

/** Confirmed days in a table of ActiveObjects. */
public final class AoConfirmedDays implements ConfirmedDays {
    private static final String BETWEEN = "WORK_DAY >= ? AND WORK_DAY <= ?";
    private static final String OF_ONE = BETWEEN + " AND PERSON_KEY = ?";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoConfirmedDays(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.CONFIRMED_DAYS);
    }

    @Override
    public void confirm(PersonKey leader, IsoWeek week, SortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            if (!IsoWeek.of(day).equals(week)) {
                throw new IllegalArgumentException("%s is no day of %s".formatted(day, week));
            }
        }
        String hash = PersonHash.of(leader);
        turns.take(
                () -> {
                    ao.deleteWithSQL(
                            ConfirmedDayRow.class,
                            OF_ONE,
                            week.monday().toEpochDay(),
                            week.sunday().toEpochDay(),
                            hash);
                    days.forEach(
                            day -> ao.create(ConfirmedDayRow.class, fields(hash, leader, day)));
                    return days.size();
                });
    }

    private static Map<String, Object> fields(String hash, PersonKey leader, LocalDate day) {
        return Map.of("PERSON_KEY", hash, "PERSON", leader.text(), "WORK_DAY", day.toEpochDay());
    }

    @Override
    public SortedSet<LocalDate> of(PersonKey leader, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Arrays.stream(
                        ao.find(
                                ConfirmedDayRow.class,
                                OF_ONE,
                                first.toEpochDay(),
                                last.toEpochDay(),
                                PersonHash.of(leader)))
                .forEach(row -> days.add(LocalDate.ofEpochDay(row.getWorkDay())));
        return days;
    }

    @Override
    public Map<PersonKey, SortedSet<LocalDate>> ofAll(LocalDate first, LocalDate last) {
        Map<PersonKey, SortedSet<LocalDate>> all = new HashMap<>();
        for (ConfirmedDayRow row :
                ao.find(ConfirmedDayRow.class, BETWEEN, first.toEpochDay(), last.toEpochDay())) {
            all.computeIfAbsent(new PersonKey(row.getPerson()), it -> new TreeSet<>())
                    .add(LocalDate.ofEpochDay(row.getWorkDay()));
        }
        return all;
    }
}
