package org.emptychair.servicetime;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.emptychair.leader.Leader;

/**
 * A leader's days in the call centre within a calendar year.
 *
 * @param halves half days done; two halves make one
 * @param due how many whole days they committed to
 */
public record CallDays(int halves, int due) {
    private static final int FULL_SHIFT = 6 * 60;

    /**
     * Counts the shifts of a year: a day is six hours or three quarters of the leader's day,
     * whichever is less; half of that is half a day.
     */
    public static CallDays of(LeaderTime time, int year, int committed) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        int halves = first.datesUntil(first.plusYears(1)).mapToInt(day -> halves(time, day)).sum();
        return new CallDays(halves, due(time.leader(), year, committed));
    }

    /** How many half days of shift a day has: none, one or two. */
    public static int halves(LeaderTime time, LocalDate day) {
        int shift = time.sheet().on(day).of(Activity.CALL_CENTRE_SHIFT);
        if (shift == 0) {
            return 0;
        }
        int planned = time.leader().plannedOn(day);
        int full = planned == 0 ? FULL_SHIFT : Math.min(FULL_SHIFT, planned * 3 / 4);
        if (2 * shift < full) {
            return 0;
        }
        return shift < full ? 1 : 2;
    }

    /** One of two for who joins after June, none before they join. */
    private static int due(Leader leader, int year, int committed) {
        Optional<LocalDate> joined = leader.tenure().joined().filter(day -> day.getYear() >= year);
        if (joined.isEmpty()) {
            return committed;
        }
        boolean late = joined.get().getMonthValue() > Month.JUNE.getValue();
        if (joined.get().getYear() > year) {
            return 0;
        }
        return late ? committed / 2 : committed;
    }

    public boolean isDone() {
        return halves >= 2 * due;
    }
}
