package org.emptychair.atlassian.ao;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.week.IsoWeek;

/**
 * Counts that were read a while ago, for as long as the data versions of their weeks say that they
 * hold. Bounded: a year of forty themes takes 60 kB. Safe for use by several threads.
 */
final class CountShelf {
    private static final int MOST_YEARS = 128;
    private static final int MOST_WEEKS = 600;

    private final Map<YearKey, Year> years = new Latest<>(MOST_YEARS);
    private final Map<WeekKey, Week> weeks = new Latest<>(MOST_WEEKS);

    /** A year of a department and channel, in one generation of counts. */
    record YearKey(int generation, int department, int channel, int year) {}

    /**
     * What a year holds.
     *
     * @param versions when it was read
     */
    record Year(WeekVersions versions, Map<Integer, YearCounts> byTheme) {}

    /** A week in one generation of counts. */
    record WeekKey(int generation, IsoWeek week) {}

    /**
     * From how many customers each theme of a week was heard.
     *
     * @param version when it was read
     */
    record Week(long version, Map<Integer, Integer> byTheme) {}

    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Latest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    /** A year as it is up to one of its weeks. */
    Optional<Map<Integer, YearCounts>> year(YearKey key, WeekVersions now, IsoWeek until) {
        synchronized (years) {
            return Optional.ofNullable(years.get(key))
                    .filter(it -> it.versions().until(until) == now.until(until))
                    .map(Year::byTheme);
        }
    }

    Optional<Map<Integer, Integer>> week(WeekKey key, WeekVersions now) {
        synchronized (weeks) {
            return Optional.ofNullable(weeks.get(key))
                    .filter(it -> it.version() == now.until(key.week()))
                    .map(Week::byTheme);
        }
    }

    void keepYears(Map<YearKey, Year> read) {
        synchronized (years) {
            years.putAll(read);
        }
    }

    void keepWeeks(Map<WeekKey, Week> read) {
        synchronized (weeks) {
            weeks.putAll(read);
        }
    }
}
