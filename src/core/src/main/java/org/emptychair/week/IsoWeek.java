package org.emptychair.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One week of ISO 8601, Monday to Sunday, by week-based year and number; written {@code 2026-W46}.
 *
 * @param year the week-based year, 1 to 9999: the days around New Year may belong to its neighbour
 * @param number 1 to 52, or 53 in the years that have it
 */
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int WEEKS = 52;
    private static final long DAYS = 7;

    public IsoWeek {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("a week's year is 1 to 9999, was " + year);
        }
        if (number < 1 || (number > WEEKS && number > weeksOf(year))) {
            throw new IllegalArgumentException(
                    "%d has weeks 1 to %d, not %d".formatted(year, weeksOf(year), number));
        }
    }

    /** The week that a day lies in. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week that an instant lies in, seen in a zone. */
    public static IsoWeek of(Instant instant, ZoneId zone) {
        return of(LocalDate.ofInstant(instant, zone));
    }

    /** The last week that is over at an instant: figures are of that week. */
    public static IsoWeek lastComplete(Instant now, ZoneId zone) {
        return of(now, zone).plus(-1);
    }

    /**
     * Reads the form {@code 2026-W46}.
     *
     * @throws IllegalArgumentException naming the text that is no week
     */
    public static IsoWeek parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "a week is written like 2026-W46, not '%s'".formatted(text));
        }
        return new IsoWeek(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    public LocalDate monday() {
        return LocalDate.ofEpochDay(firstDay());
    }

    private long firstDay() {
        // 4 January always lies in week 1, and day 0 was a Thursday.
        long fourth = LocalDate.of(year, 1, 4).toEpochDay();
        return fourth - Math.floorMod(fourth + 3, DAYS) + DAYS * (number - 1L);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    public Instant start(ZoneId zone) {
        return monday().atStartOfDay(zone).toInstant();
    }

    /** The first instant after this week. */
    public Instant end(ZoneId zone) {
        return monday().plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    public IsoWeek plus(long weeks) {
        long there = number + weeks;
        // Every year has 52 weeks, so that most steps need no calendar.
        return there >= 1 && there <= WEEKS
                ? new IsoWeek(year, (int) there)
                : of(monday().plusWeeks(weeks));
    }

    /** How many weeks lie from this one to another; negative when the other is earlier. */
    public int until(IsoWeek other) {
        return year == other.year
                ? other.number - number
                : Math.toIntExact((other.firstDay() - firstDay()) / DAYS);
    }

    @Override
    public int compareTo(IsoWeek other) {
        int years = Integer.compare(year, other.year);
        return years == 0 ? Integer.compare(number, other.number) : years;
    }

    @Override
    public String toString() {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits + (number < 10 ? "-W0" : "-W") + number;
    }

    private static int weeksOf(int year) {
        // 28 December always lies in the last week.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
