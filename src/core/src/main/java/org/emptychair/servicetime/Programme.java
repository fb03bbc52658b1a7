package org.emptychair.servicetime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * A stretch of days in which the leaders mean to change how they work.
 *
 * @param start its first day
 * @param days how many it has, 7 to 366
 */
public record Programme(LocalDate start, int days) {
    /** A house rule, like the goal. */
    public static final int USUAL_DAYS = 90;

    private static final int FEWEST = 7;
    private static final int MOST = 366;
    private static final int BASELINE_DAYS = 28;

    /** A day of the programme, the first being 1. */
    public record Day(int number, int of) {}

    public Programme {
        if (days < FEWEST || days > MOST) {
            throw new IllegalArgumentException(
                    "a programme has %d to %d days, was given %d".formatted(FEWEST, MOST, days));
        }
        if (start.getYear() < 2000 || start.getYear() > 9000) {
            throw new IllegalArgumentException("a programme starts since 2000, not on " + start);
        }
    }

    public LocalDate end() {
        return start.plusDays(days - 1L);
    }

    /** Absent before the start and after the end. */
    public Optional<Day> on(LocalDate today) {
        return today.isBefore(start) || today.isAfter(end())
                ? Optional.empty()
                : Optional.of(new Day((int) ChronoUnit.DAYS.between(start, today) + 1, days));
    }

    /** The first of the four weeks before, which tell where a leader began. */
    public LocalDate baselineStart() {
        return start.minusDays(BASELINE_DAYS);
    }

    public LocalDate baselineEnd() {
        return start.minusDays(1);
    }

    /** Every week that a day of the programme lies in. */
    public WeekRange weeks() {
        return new WeekRange(IsoWeek.of(start), IsoWeek.of(end()));
    }

    /** How many weeks a leader must have confirmed to finish: 11 of 13. */
    public int weeksToFinish() {
        return Math.max(1, (days / 7 * 11 + 12) / 13);
    }
}
