package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one leader's programme goes, for themselves.
 *
 * @param soFar the days of the programme that are over
 * @param daysLeft working days left, today among them
 * @param pace minutes of service that each of them needs to reach the goal; none when it is reached
 * @param best the most percent that the whole programme can still come to
 * @param outOfReach whether the goal cannot be reached any more, even if all that is unknown was
 *     service and all that is left will be
 * @param confirmedWeeks weeks of the programme without an open day
 */
public record Course(
        Share soFar,
        int daysLeft,
        int pace,
        int best,
        boolean outOfReach,
        int confirmedWeeks,
        int weeksToFinish) {

    /**
     * @param today not included in what is over
     */
    public static Course of(LeaderTime time, Programme programme, LocalDate today, int goal) {
        LocalDate end = programme.end();
        LocalDate next = today.isAfter(end) ? end.plusDays(1) : later(today, programme.start());
        Share soFar = time.share(programme.start(), next.minusDays(1));
        int daysLeft = 0;
        long plannedLeft = 0;
        for (LocalDate day = next; !day.isAfter(end); day = day.plusDays(1)) {
            int planned = time.leader().plannedOn(day);
            plannedLeft += planned;
            daysLeft += planned > 0 ? 1 : 0;
        }
        long all = soFar.worked() + plannedLeft;
        long missing = Math.max(0, goal * all - 100 * soFar.service());
        long most = soFar.service() + soFar.unknown() + plannedLeft;
        return new Course(
                soFar,
                daysLeft,
                pace(missing, daysLeft),
                new Share(most, all, 0).against(goal).high(),
                most * 100 < goal * all,
                confirmedWeeks(time, programme, today),
                programme.weeksToFinish());
    }

    /** Rounded up: a minute less would not do. */
    private static int pace(long missingHundredths, int daysLeft) {
        if (daysLeft == 0) {
            return 0;
        }
        long each = 100L * daysLeft;
        return Math.toIntExact((missingHundredths + each - 1) / each);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int confirmedWeeks(LeaderTime time, Programme programme, LocalDate today) {
        return (int)
                programme.weeks().weeks().stream()
                        .filter(week -> week.monday().isBefore(today))
                        .map(time::week)
                        .filter(WeekShare::isConfirmed)
                        .count();
    }

    /** Where the leader began: four weeks before, or their own estimate where those are unknown. */
    public static Optional<Baseline> baseline(LeaderTime time, Programme programme, int goal) {
        LocalDate first = programme.baselineStart();
        LocalDate last = programme.baselineEnd();
        Share before = time.share(first, last);
        if (time.openDays(first, last).isEmpty() && before.worked() > 0) {
            return Optional.of(new Baseline(before.against(goal).low(), false));
        }
        return time.leader().estimate().map(percent -> new Baseline(percent, true));
    }
}
