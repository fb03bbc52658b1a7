package org.emptychair.sync;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emptychair.issue.IssueId;

/**
 * How far the worklogs are read.
 *
 * @param question the tracker and who our leaders are there, in one mark; when it changes, reading
 *     begins anew
 * @param updated ask from here for those that changed, by the tracker's clock
 * @param deleted ask from here for those that are gone
 * @param failure one sentence on why the last reading failed; absent when it did not
 * @param parked worklogs of leaders on issues that are no customer's yet, by number; the newest
 *     {@link #MOST_PARKED}
 * @param strangers who else logs time on customers' issues, the busiest {@link #MOST_STRANGERS}
 */
public record WorklogState(
        String question,
        Instant updated,
        Instant deleted,
        Optional<String> failure,
        SortedMap<Long, IssueId> parked,
        List<Stranger> strangers) {
    public static final int MOST_PARKED = 2_000;
    public static final int MOST_STRANGERS = 100;

    /**
     * An author of worklogs who is none of the leaders.
     *
     * @param account what they sign in with at the tracker
     * @param name how the tracker shows them
     * @param worklogs how many of theirs were read, counted anew whenever one changes
     */
    public record Stranger(String account, String name, int worklogs) {
        static final Comparator<Stranger> BUSIEST_FIRST =
                Comparator.comparingInt(Stranger::worklogs)
                        .reversed()
                        .thenComparing(Stranger::account);
    }

    public WorklogState {
        TreeMap<Long, IssueId> newest = new TreeMap<>(parked);
        while (newest.size() > MOST_PARKED) {
            newest.pollFirstEntry();
        }
        parked = Collections.unmodifiableSortedMap(newest);
        strangers =
                strangers.stream().sorted(Stranger.BUSIEST_FIRST).limit(MOST_STRANGERS).toList();
    }

    static WorklogState fresh(String question, Instant since) {
        return new WorklogState(
                question, since, since, Optional.empty(), new TreeMap<>(), List.of());
    }

    WorklogState failed(String sentence) {
        return new WorklogState(
                question, updated, deleted, Optional.of(sentence), parked, strangers);
    }
}
