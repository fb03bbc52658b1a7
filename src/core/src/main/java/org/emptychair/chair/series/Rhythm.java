package org.emptychair.chair.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a meeting comes back, week by week.
 *
 * <p>A meeting is one day, whatever the clock does on it: where its hour is left out it begins as
 * soon as the hour is past, and where its hour comes twice it begins with the first.
 *
 * @param hour at which it begins, 0 to 23
 * @param skipped days on which there is none
 * @param ahead how long before it the page is made
 */
public record Rhythm(
        DayOfWeek day, int hour, ZoneId zone, SortedSet<LocalDate> skipped, Ahead ahead) {
    /** No more days can be left out. */
    public static final int MOST_SKIPPED = 200;

    private static final int LAST_HOUR = 23;

    public Rhythm {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new IllegalArgumentException("hour is 0 to 23, was " + hour);
        }
        if (skipped.size() > MOST_SKIPPED) {
            throw new IllegalArgumentException(
                    "at most %d days are left out, were %d"
                            .formatted(MOST_SKIPPED, skipped.size()));
        }
        skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
    }

    /** The next meetings that have not begun, the earliest first. */
    public List<LocalDate> next(Instant now, int count) {
        LocalDate first = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.nextOrSame(day));
        return Stream.iterate(first, it -> it.plusWeeks(1))
                .filter(it -> !skipped.contains(it))
                .filter(it -> begin(it).toInstant().isAfter(now))
                .limit(count)
                .toList();
    }

    /**
     * The meeting whose page is to be there by now: the next one, once its time has come. One that
     * has begun needs none any more, so nothing is ever made up for but the next.
     */
    public Optional<LocalDate> due(Instant now) {
        return next(now, 1).stream().filter(it -> !now.isBefore(madeAt(it))).findFirst();
    }

    /** When the page for a meeting is made. */
    public Instant madeAt(LocalDate meeting) {
        return ahead.of(begin(meeting)).toInstant();
    }

    private ZonedDateTime begin(LocalDate meeting) {
        return meeting.atTime(hour, 0).atZone(zone);
    }
}
