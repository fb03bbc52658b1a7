package org.emptychair.signal;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;

/**
 * What is known of one theme, week by week, over the weeks of its {@link SignalHistory}.
 *
 * @param name the theme
 * @param since the first week of each of its sources, at least one: from the latest on it could be
 *     heard of as it is now; may lie before the history begins
 * @param cases one a week, earliest first: contacts, but those of one issue count once a week
 * @param customers how many different customers those cases came from; more than {@link
 *     #ENOUGH_CUSTOMERS} need not be told apart from as many
 * @param incomplete weeks in which a source of the theme was late or failed, so that its cases are
 *     a lower bound
 */
public record ThemeHistory(
        ThemeName name,
        NavigableSet<IsoWeek> since,
        List<Integer> cases,
        List<Integer> customers,
        SortedSet<IsoWeek> incomplete) {
    /** From so many customers on, a change is not one person's. */
    public static final int ENOUGH_CUSTOMERS = 3;

    public ThemeHistory {
        if (cases.size() != customers.size()) {
            throw new IllegalArgumentException(
                    "'%s' has %d weeks of cases and %d of customers"
                            .formatted(name.text(), cases.size(), customers.size()));
        }
        checkCounts(name, cases);
        checkCounts(name, customers);
        if (since.isEmpty()) {
            throw new IllegalArgumentException("'%s' has no source".formatted(name.text()));
        }
        since = Collections.unmodifiableNavigableSet(new TreeSet<>(since));
        cases = List.copyOf(cases);
        customers = List.copyOf(customers);
        incomplete = Collections.unmodifiableSortedSet(new TreeSet<>(incomplete));
    }

    private static void checkCounts(ThemeName name, List<Integer> counts) {
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "'%s' cannot have %d in a week".formatted(name.text(), count));
            }
        }
    }

    /** A theme of one source whose weeks are all complete. */
    public static ThemeHistory complete(
            ThemeName name, IsoWeek since, List<Integer> cases, List<Integer> customers) {
        return new ThemeHistory(
                name, new TreeSet<>(Set.of(since)), cases, customers, new TreeSet<>(Set.of()));
    }

    /** When the youngest source began that a week knows; the oldest when it knows none. */
    IsoWeek begun(IsoWeek week) {
        return Optional.ofNullable(since.floor(week)).orElseGet(since::first);
    }
}
