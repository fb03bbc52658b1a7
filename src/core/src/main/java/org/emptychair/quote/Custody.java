package org.emptychair.quote;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How customers' words are kept, as the administrators chose.
 *
 * @param regions where people write phone numbers without a calling code, such as {@code GB}; at
 *     most 10
 * @param months after which words as they were sent are deleted, 1 to 120; what may be shown of
 *     them, and the counts, stay
 */
public record Custody(SortedSet<String> regions, int months) {
    /** What holds before anybody chose. */
    public static final Custody INITIAL = new Custody(new TreeSet<>(List.of("DE", "GB", "US")), 24);

    /** The most months that words as sent are kept. */
    public static final int MOST_MONTHS = 120;

    private static final int MOST_REGIONS = 10;

    public Custody {
        SortedSet<String> upper = new TreeSet<>();
        regions.forEach(it -> upper.add(it.toUpperCase(Locale.ROOT)));
        regions = Collections.unmodifiableSortedSet(upper);
        if (regions.size() > MOST_REGIONS) {
            throw new IllegalArgumentException(
                    "at most %d regions, was given %d".formatted(MOST_REGIONS, regions.size()));
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "months are 1 to %d, was %d".formatted(MOST_MONTHS, months));
        }
    }
}
