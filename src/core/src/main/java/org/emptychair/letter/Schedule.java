package org.emptychair.letter;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.emptychair.week.IsoWeek;

/**
 * When letters go out.
 *
 * @param on whether they do at all
 * @param day of the week after the one that a letter is about
 * @param hour in the team's zone, 0 to 23; where the clock leaps over it, as soon as it is past
 */
public record Schedule(boolean on, DayOfWeek day, int hour) {
    /** Monday morning, before the week's meetings. */
    public static final Schedule INITIAL = new Schedule(true, DayOfWeek.MONDAY, 8);

    private static final int LAST_HOUR = 23;

    public Schedule {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new IllegalArgumentException("hour is 0 to 23, was " + hour);
        }
    }

    /** When the letter about a week is due. */
    public Instant due(IsoWeek week, ZoneId zone) {
        return week.plus(1)
                .monday()
                .plusDays(day.getValue() - 1L)
                .atTime(LocalTime.of(hour, 0))
                .atZone(zone)
                .toInstant();
    }

    /**
     * The week whose letter is due: the last complete one, from its hour until its successor is
     * complete. A letter that is late by more than that tells of what everybody has forgotten.
     */
    public Optional<IsoWeek> week(Instant now, ZoneId zone) {
        IsoWeek week = IsoWeek.lastComplete(now, zone);
        return on && !now.isBefore(due(week, zone)) ? Optional.of(week) : Optional.empty();
    }
}
