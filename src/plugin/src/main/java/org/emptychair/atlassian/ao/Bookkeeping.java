package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.week.IsoWeek;

/** Keeps the counts equal to a recount of the contacts; only whose turn it is may ask. */
final class Bookkeeping {
    private final ContactTable contacts;
    private final Counts counts;

    Bookkeeping(ActiveObjects ao, ContactTable contacts) {
        this.contacts = contacts;
        this.counts = new Counts(ao);
    }

    /**
     * Counts contacts that were written already; the state is to be touched afterwards.
     *
     * @param before the contacts as they were, and all contacts of the issues they were or are on
     * @param after the same as they are now
     */
    void book(CountStateRow state, Collection<Counted> before, Collection<Counted> after) {
        apply(CountState.current(state), before, after, Integer.MAX_VALUE)
                .ifPresent(week -> CountState.change(state, week));
        int watermark = state.getWatermark();
        // Contacts above the watermark are counted when the recount comes to them.
        CountState.next(state)
                .ifPresent(
                        next ->
                                apply(
                                        next,
                                        upTo(watermark, before),
                                        upTo(watermark, after),
                                        watermark));
    }

    /** Counts the contacts between the watermark and the last of these, which are all of them. */
    void add(CountStateRow state, Generation next, List<Counted> batch) {
        int last = batch.get(batch.size() - 1).id();
        List<Counted> onIssues = upTo(last, contacts.onIssues(issuesOf(batch)));
        List<Counted> after = new ArrayList<>(onIssues);
        batch.stream().filter(contact -> contact.issue().isEmpty()).forEach(after::add);
        apply(next, upTo(state.getWatermark(), onIssues), after, last);
    }

    private static Set<String> issuesOf(Collection<Counted> contacts) {
        Set<String> issues = new TreeSet<>();
        contacts.forEach(contact -> contact.issue().ifPresent(issues::add));
        return issues;
    }

    /** The earliest week of which anything changed. */
    private Optional<IsoWeek> apply(
            Generation generation,
            Collection<Counted> before,
            Collection<Counted> after,
            int lastId) {
        CountChanges changes = CountChanges.between(generation, before, after);
        Optional<IsoWeek> earliest = changes.earliest();
        counts.apply(
                changes,
                week ->
                        contacts.customers(
                                week.start(generation.zone()),
                                week.end(generation.zone()),
                                lastId));
        return earliest;
    }

    private static List<Counted> upTo(int id, Collection<Counted> contacts) {
        return contacts.stream().filter(contact -> contact.id() <= id).toList();
    }

    /** The contacts of issues, without those that a batch is about to replace. */
    List<Counted> others(Set<String> issues, Collection<Counted> replaced) {
        Set<Integer> ids = new HashSet<>();
        replaced.forEach(contact -> ids.add(contact.id()));
        return contacts.onIssues(issues).stream()
                .filter(contact -> !ids.contains(contact.id()))
                .toList();
    }
}
