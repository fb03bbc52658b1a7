package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.leader.Leader;
import org.emptychair.week.IsoWeek;

/** One leader's days beside what they planned and what they confirmed. */
public final class LeaderTime {
    private final Leader leader;
    private final Timesheet sheet;
    private final SortedSet<LocalDate> known;

    /**
     * @param known the days that the leader confirmed; on all others what is not told is unknown
     */
    public LeaderTime(Leader leader, Timesheet sheet, SortedSet<LocalDate> known) {
        this.leader = leader;
        this.sheet = sheet;
        this.known = new TreeSet<>(known);
    }

    public Leader leader() {
        return leader;
    }

    public Timesheet sheet() {
        return sheet;
    }

    public Share share(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::share).reduce(Share.NONE, Share::plus);
    }

    private Share share(LocalDate day) {
        DayTime told = sheet.on(day);
        int worked = Math.max(leader.plannedOn(day), told.logged());
        int unknown = known.contains(day) ? 0 : worked - told.logged();
        return new Share(told.service(), worked, unknown);
    }

    /** Working days that the leader has not confirmed. */
    public List<LocalDate> openDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> leader.plannedOn(day) > 0 && !known.contains(day))
                .toList();
    }

    public WeekShare week(IsoWeek week) {
        return new WeekShare(
                week, share(week.monday(), week.sunday()), openDays(week.monday(), week.sunday()));
    }
}
