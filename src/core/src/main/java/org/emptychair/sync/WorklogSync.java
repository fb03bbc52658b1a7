package org.emptychair.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.issue.WorklogChanges;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.ServiceTimes;

/**
 * Follows the leaders' worklogs on customers' issues: what was logged, changed and deleted since
 * the last time; whoever calls sees to it that no other sync runs.
 */
public final class WorklogSync {
    /** So far back a first reading goes: a programme, its baseline, and some weeks more. */
    static final Duration REACH = Duration.ofDays(182);

    private final IssueTracker tracker;
    private final String trackerName;
    private final Stores stores;
    private final Clock clock;

    /**
     * What it reads and writes on our side.
     *
     * @param userNames what each leader signs in with here
     */
    public record Stores(
            Leaders leaders,
            Function<PersonKey, Optional<String>> userNames,
            ServiceTimes times,
            ReadIssues issues,
            WorklogStates states) {}

    /**
     * @param trackerName tells this tracker from any other we might be pointed at
     */
    public WorklogSync(IssueTracker tracker, String trackerName, Stores stores, Clock clock) {
        this.tracker = tracker;
        this.trackerName = trackerName;
        this.stores = stores;
        this.clock = clock;
    }

    /** Reads until everything is read, or until somebody asks to stop. */
    public void run(ZoneId zone, BooleanSupplier stopped) {
        LeadersAccounts accounts = new LeadersAccounts(stores.leaders(), stores.userNames());
        if (accounts.isEmpty() || stopped.getAsBoolean()) {
            return;
        }
        String question = accounts.mark(trackerName + zone);
        WorklogState before =
                stores.states()
                        .find()
                        .filter(state -> state.question().equals(question))
                        .orElseGet(
                                () -> WorklogState.fresh(question, clock.instant().minus(REACH)));
        WorklogReading reading =
                new WorklogReading(stores.times(), stores.issues(), accounts, zone, before);
        try {
            read(before, reading, stopped);
        } catch (TrackerFailure failed) {
            stores.states().keep(before.failed(String.valueOf(failed.getMessage())));
        }
    }

    private void read(WorklogState before, WorklogReading reading, BooleanSupplier stopped) {
        WorklogChanges updated = tracker.worklogsUpdated(before.updated());
        WorklogChanges deleted = tracker.worklogsDeleted(before.deleted());
        Set<Long> asked = new LinkedHashSet<>(updated.ids());
        asked.addAll(reading.due());
        for (List<Long> some : chunks(asked)) {
            if (stopped.getAsBoolean()) {
                return;
            }
            reading.store(some, tracker.worklogs(some));
        }
        chunks(deleted.ids()).forEach(some -> reading.store(some, List.of()));
        stores.states()
                .keep(
                        new WorklogState(
                                before.question(),
                                updated.until(),
                                deleted.until(),
                                Optional.empty(),
                                new TreeMap<>(reading.parked()),
                                List.copyOf(reading.strangers())));
    }

    private static List<List<Long>> chunks(Collection<Long> all) {
        List<Long> list = List.copyOf(all);
        int chunks = (list.size() + IssueTracker.IDS - 1) / IssueTracker.IDS;
        return IntStream.range(0, chunks)
                .map(chunk -> chunk * IssueTracker.IDS)
                .mapToObj(
                        from -> list.subList(from, Math.min(list.size(), from + IssueTracker.IDS)))
                .toList();
    }
}
