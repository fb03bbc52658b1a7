package org.emptychair.atlassian.ao;

import java.time.LocalDate;
import org.emptychair.week.IsoWeek;

/**
 * Keys of rows of counts: digits of fixed width, so that in every collation a range of keys is a
 * range of years, days or themes.
 */
final class CountKey {
    private static final int GENERATION = 5;
    private static final int ID = 7;
    private static final int YEAR = 4;
    private static final int DAY = 8;
    private static final int WEEK = 6;
    private static final int THEME = 9;

    private CountKey() {}

    /** Generation, department, channel, year, theme. */
    static String year(int generation, Cell cell, int year) {
        StringBuilder key = slice(generation, cell);
        digits(key, year, YEAR);
        digits(key, cell.theme(), THEME);
        return key.toString();
    }

    /** Generation, department, channel, theme, day. */
    static String day(int generation, Cell cell, LocalDate day) {
        StringBuilder key = slice(generation, cell);
        digits(key, cell.theme(), THEME);
        digits(key, (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth(), DAY);
        return key.toString();
    }

    /** Generation, week, theme. */
    static String week(int generation, IsoWeek week, int theme) {
        StringBuilder key = new StringBuilder();
        digits(key, generation, GENERATION);
        digits(key, week.year() * 100 + week.number(), WEEK);
        digits(key, theme, THEME);
        return key.toString();
    }

    /** What every key of a generation begins with, and no other. */
    static String generation(int generation) {
        StringBuilder key = new StringBuilder();
        digits(key, generation, GENERATION);
        return key.toString();
    }

    static int themeOf(String yearOrWeekKey) {
        return Integer.parseInt(yearOrWeekKey.substring(yearOrWeekKey.length() - THEME));
    }

    static int yearOf(String yearKey) {
        int from = GENERATION + ID + ID;
        return Integer.parseInt(yearKey.substring(from, from + YEAR));
    }

    static LocalDate dayOf(String dayKey) {
        int day = Integer.parseInt(dayKey.substring(dayKey.length() - DAY));
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    static IsoWeek weekOf(String weekKey) {
        int week = Integer.parseInt(weekKey.substring(GENERATION, GENERATION + WEEK));
        return new IsoWeek(week / 100, week % 100);
    }

    private static StringBuilder slice(int generation, Cell cell) {
        StringBuilder key = new StringBuilder(40);
        digits(key, generation, GENERATION);
        digits(key, cell.department(), ID);
        digits(key, cell.channel(), ID);
        return key;
    }

    private static void digits(StringBuilder key, int value, int width) {
        String digits = Integer.toString(value);
        if (digits.length() > width || value < 0) {
            throw new IllegalStateException(value + " has no key of " + width + " digits");
        }
        key.append("0".repeat(width - digits.length())).append(digits);
    }
}
