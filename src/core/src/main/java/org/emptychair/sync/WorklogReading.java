package org.emptychair.sync;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.Person;
import org.emptychair.issue.Worklog;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.EditedMeanwhile;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.ServiceTimes;

/** Stores what some worklogs tell of the leaders' time, and notes what it could not use. */
final class WorklogReading {
    private final ServiceTimes times;
    private final ReadIssues issues;
    private final LeadersAccounts accounts;
    private final ZoneId zone;
    private final TreeMap<Long, IssueId> parked;
    private final Map<String, WorklogState.Stranger> strangers = new HashMap<>();

    WorklogReading(
            ServiceTimes times,
            ReadIssues issues,
            LeadersAccounts accounts,
            ZoneId zone,
            WorklogState before) {
        this.times = times;
        this.issues = issues;
        this.accounts = accounts;
        this.zone = zone;
        this.parked = new TreeMap<>(before.parked());
        before.strangers().forEach(it -> strangers.put(it.account(), it));
    }

    /** Those that wait for their issue to become a customer's, where it has. */
    List<Long> due() {
        Map<IssueId, IssueKey> customers = customers(new HashSet<>(parked.values()));
        return parked.entrySet().stream()
                .filter(it -> customers.containsKey(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Makes what is kept of these equal to what the tracker says.
     *
     * @param asked the numbers that it was asked for; of those that it does not show nothing stays
     */
    void store(Collection<Long> asked, List<Worklog> shown) {
        Map<IssueId, IssueKey> customers =
                customers(shown.stream().map(Worklog::issue).collect(Collectors.toSet()));
        List<ServiceTime> wanted = new ArrayList<>();
        asked.forEach(parked::remove);
        for (Worklog worklog : shown) {
            Optional<Leader> leader = worklog.author().map(Person::account).flatMap(accounts::find);
            Optional<IssueKey> issue = Optional.ofNullable(customers.get(worklog.issue()));
            if (leader.isPresent() && issue.isPresent()) {
                wanted.addAll(new LoggedWork(leader.get(), issue.get(), zone).of(worklog));
            } else if (leader.isPresent()) {
                parked.put(worklog.id(), worklog.issue());
            } else if (issue.isPresent()) {
                worklog.author().ifPresent(this::note);
            }
        }
        take(asked, wanted);
        keep(wanted);
    }

    private void keep(List<ServiceTime> wanted) {
        for (int from = 0; from < wanted.size(); from += ServiceTimes.BATCH) {
            times.keep(wanted.subList(from, Math.min(wanted.size(), from + ServiceTimes.BATCH)));
        }
    }

    private void note(Person author) {
        strangers.merge(
                author.account(),
                new WorklogState.Stranger(author.account(), author.name(), 1),
                (known, one) ->
                        new WorklogState.Stranger(
                                known.account(), one.name(), known.worklogs() + 1));
    }

    /** Takes out what is kept of these worklogs and not wanted any more. */
    private void take(Collection<Long> asked, List<ServiceTime> wanted) {
        Set<Map.Entry<Object, Object>> stay = new HashSet<>();
        wanted.forEach(time -> stay.add(Map.entry(time.leader(), time.origin())));
        List<String> ids = asked.stream().map(String::valueOf).toList();
        for (int part = 2; !ids.isEmpty(); part++) {
            List<Entry> kept = times.find(Origin.JIRA, ids);
            Set<String> found = new HashSet<>();
            for (Entry entry : kept) {
                found.add(entry.time().origin().id().split("/", 2)[0]);
                if (!stay.contains(Map.entry(entry.time().leader(), entry.time().origin()))) {
                    remove(entry);
                }
            }
            int next = part;
            ids = found.stream().map(id -> LoggedWork.id(id, next)).toList();
        }
    }

    /** What the leader corrected by hand is theirs. */
    private void remove(Entry entry) {
        if (entry.time().rank() != Rank.BY_HAND) {
            try {
                times.remove(entry.id(), entry.version(), Rank.WORKLOG);
            } catch (EditedMeanwhile theirs) {
                // Somebody corrects it at this moment: then it is theirs as well.
                return;
            }
        }
    }

    private Map<IssueId, IssueKey> customers(Set<IssueId> ids) {
        Map<IssueId, IssueKey> customers = new HashMap<>();
        List<IssueId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += ReadIssues.BATCH) {
            issues.find(all.subList(from, Math.min(all.size(), from + ReadIssues.BATCH))).stream()
                    .filter(issue -> !issue.scopes().isEmpty())
                    .forEach(issue -> customers.put(issue.id(), issue.key()));
        }
        return customers;
    }

    Map<Long, IssueId> parked() {
        return parked;
    }

    Collection<WorklogState.Stranger> strangers() {
        return strangers.values();
    }
}
