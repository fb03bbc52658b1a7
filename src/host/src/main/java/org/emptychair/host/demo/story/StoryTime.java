package org.emptychair.host.demo.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * When the demo's story happens, counted back from its first start.
 *
 * @param firstStart the moment in which everything is told
 * @param zone where the company is at home
 */
public record StoryTime(Instant firstStart, ZoneId zone) {
    /** Where the demo's company is at home. */
    public static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private static final int OPENS = 8;
    private static final int HOURS_OPEN = 10;
    private static final int MINUTES_A_DAY = 24 * 60;

    /** The day of the first start. */
    public LocalDate today() {
        return LocalDate.ofInstant(firstStart, zone);
    }

    /** The first day of the week that runs at the first start. */
    public LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many weeks before the running one: 0 for the running one, below 0 for later ones. */
    public int weeksAgo(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Math.toIntExact(ChronoUnit.DAYS.between(monday, monday()) / 7);
    }

    public int weeksAgo(Instant instant) {
        return weeksAgo(LocalDate.ofInstant(instant, zone));
    }

    /**
     * A moment so many days ago: less than a day is counted back from the first start, more is some
     * minute of that day's working hours.
     */
    public Instant ago(double days, Dice dice) {
        int minute = dice.below(HOURS_OPEN * 60);
        if (days < 1) {
            return firstStart.minus(Duration.ofSeconds(Math.round(days * MINUTES_A_DAY * 60)));
        }
        return today().minusDays((long) days)
                .atTime(OPENS, 0)
                .plusMinutes(minute)
                .atZone(zone)
                .toInstant();
    }

    /** The end of work on a day so many days before today, or after it for a number below 0. */
    public Instant eveningOf(int daysAgo) {
        return today().minusDays(daysAgo).atTime(OPENS + HOURS_OPEN, 0).atZone(zone).toInstant();
    }
}
