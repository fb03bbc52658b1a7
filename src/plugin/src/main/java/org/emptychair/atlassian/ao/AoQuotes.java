package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.Filing;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteId;
import org.emptychair.quote.Quotes;
import org.emptychair.tone.Tone;

/** Quotes of the contacts in the tables of ActiveObjects. */
public final class AoQuotes implements Quotes {
    private static final Comparator<Quote> NEWEST_FIRST =
            Comparator.comparing(Quote::at).reversed().thenComparing(it -> it.id().text());

    private static final int LATEST = 20;

    private final ActiveObjects ao;
    private final Turns turns;
    private final ContactFiling filing;
    private final QuoteTable table;
    private final QuoteMarks marks;
    private final DataVersion version;
    private final KeptMarks kept;
    private final QuoteUses uses;

    public AoQuotes(ActiveObjects ao, ClusterLockService locks, Hearing hearing, Clock clock) {
        this.ao = ao;
        turns = new Turns(ao, locks, Turns.QUOTES);
        filing = new ContactFiling(ao);
        table = new QuoteTable(ao, filing, hearing::rules);
        marks = new QuoteMarks(ao, clock);
        version = new DataVersion(ao, Turns.QUOTES);
        kept = new KeptMarks(marks, version);
        uses = new QuoteUses(ao);
    }

    @Override
    public List<Quote> open(Slice slice, Instant from, Instant until, int limit) {
        check(limit);
        Map<String, ContactRow> rows = new LinkedHashMap<>();
        for (QuoteTable.Which which :
                List.of(QuoteTable.Which.ON_ISSUES, QuoteTable.Which.PRAISE_ON_ISSUES)) {
            table.in(slice, from, until, which, limit)
                    .forEach(row -> rows.put(row.getRowKey(), row));
        }
        List<ContactRow> released = table.byKey(marks.released(from, until, limit));
        ContactFiling.Filed filed = filing.namesOf(released);
        released.stream()
                .filter(row -> table.isIn(slice, row, filed))
                .forEach(row -> rows.put(row.getRowKey(), row));
        return withPraise(quotes(rows.values(), Quote::isOpen), limit);
    }

    /** The newest, and the newest praise in the place of the oldest if none is among them. */
    private static List<Quote> withPraise(List<Quote> all, int limit) {
        Predicate<Quote> praises = quote -> quote.tone() == Tone.POSITIVE;
        List<Quote> some = new ArrayList<>(all.subList(0, Math.min(limit, all.size())));
        if (some.stream().noneMatch(praises)) {
            all.stream()
                    .filter(praises)
                    .findFirst()
                    .ifPresent(praise -> some.set(some.size() - 1, praise));
        }
        return some;
    }

    @Override
    public List<Quote> unreleased(Slice slice, Instant from, Instant until, int limit) {
        check(limit);
        List<ContactRow> rows = table.in(slice, from, until, QuoteTable.Which.ANY, MOST);
        List<Quote> all = quotes(rows, quote -> !quote.isOpen());
        return all.subList(0, Math.min(limit, all.size()));
    }

    private static void check(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(MOST, limit));
        }
    }

    private List<Quote> quotes(Collection<ContactRow> rows, Predicate<Quote> which) {
        ContactFiling.Filed filed = filing.namesOf(rows);
        Map<String, IssueRef> issues = table.issues(rows);
        Map<String, QuoteMarks.Release> releases =
                kept.releases(rows.stream().map(ContactRow::getRowKey).toList());
        Set<String> out =
                kept.known(
                        rows.stream()
                                .flatMap(row -> QuoteMarks.reasons(row).stream())
                                .collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> QuoteMarks.reasons(row).stream().noneMatch(out::contains))
                .flatMap(
                        row ->
                                Optional.ofNullable(row.getExcerpt())
                                        .map(text -> quote(row, text, filed, issues, releases))
                                        .stream())
                .filter(which)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Quote quote(
            ContactRow row,
            String text,
            ContactFiling.Filed filed,
            Map<String, IssueRef> issues,
            Map<String, QuoteMarks.Release> releases) {
        Filing its = filed.filingOf(row);
        Optional<Department> department = its.department();
        return new Quote(
                new QuoteId(row.getRowKey()),
                text,
                Instant.ofEpochMilli(row.getSaidAt()),
                filed.channelOf(row),
                department,
                new TreeSet<>(its.themes()),
                HeardForm.tone(row.getTone()),
                row.getCustomerKey(),
                its.issue().flatMap(key -> Optional.ofNullable(issues.get(key.text()))),
                Optional.ofNullable(releases.get(row.getRowKey()))
                        .filter(release -> release.textKey().equals(Sha256.hex(text)))
                        .map(QuoteMarks.Release::audience));
    }

    @Override
    public Optional<Quote> latestOn(IssueKey issue) {
        return quotes(latest(issue), Quote::isOpen).stream().findFirst();
    }

    private List<ContactRow> latest(IssueKey issue) {
        Query query =
                Query.select()
                        .where("ISSUE_KEY = ?", issue.text())
                        .order("SAID_AT DESC, ID DESC")
                        .limit(LATEST);
        return List.of(ao.find(ContactRow.class, query));
    }

    @Override
    public Optional<Instant> heldBack(IssueKey issue) {
        Set<String> reasons =
                latest(issue).stream()
                        .flatMap(row -> QuoteMarks.reasons(row).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        reasons.add(QuoteMarks.ofIssue(issue.text()));
        return marks.latest(kept.known(reasons));
    }

    @Override
    public Optional<Quote> find(QuoteId id) {
        return quotes(table.byKey(List.of(id.text())), quote -> true).stream().findFirst();
    }

    @Override
    public List<Quote> those(Collection<QuoteId> ids) {
        return ids.isEmpty()
                ? List.of()
                : quotes(table.byKey(ids.stream().map(QuoteId::text).toList()), quote -> true);
    }

    @Override
    public boolean veto(QuoteId id, String by) {
        return write(
                () -> {
                    boolean known = table.isKnown(id.text());
                    if (known) {
                        marks.mark(QuoteMarks.ofVeto(id.text()), by);
                    }
                    return known;
                });
    }

    @Override
    public Set<QuoteId> vetoed(Collection<QuoteId> ids) {
        Set<String> known =
                marks.known(ids.stream().map(id -> QuoteMarks.ofVeto(id.text())).toList());
        return ids.stream()
                .filter(id -> known.contains(QuoteMarks.ofVeto(id.text())))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean release(QuoteId id, Audience audience, String by) {
        return write(
                () -> {
                    Optional<Quote> quote = find(id);
                    quote.ifPresent(
                            it ->
                                    marks.release(
                                            id.text(),
                                            it.at(),
                                            new QuoteMarks.Release(Sha256.hex(it.text()), audience),
                                            by));
                    return quote.isPresent();
                });
    }

    @Override
    public boolean withdraw(QuoteId id) {
        return write(() -> marks.withdraw(id.text()));
    }

    @Override
    public void quoteCustomer(String source, Customer customer, boolean allowed, String by) {
        allow(QuoteMarks.ofCustomer(ContactKey.customer(source, customer)), source, allowed, by);
    }

    @Override
    public void quoteIssue(IssueKey issue, boolean allowed, String by) {
        Optional<IssueId> number =
                Optional.ofNullable(new AoIssueNames(ao).known(List.of(issue)).get(issue));
        write(
                () -> {
                    if (allowed) {
                        return marks.unmark(issue, number);
                    }
                    marks.mark(issue, number, by);
                    return true;
                });
    }

    @Override
    public void quoteLabel(String label, boolean allowed, String by) {
        allow(QuoteMarks.ofLabel(label), label, allowed, by);
    }

    @Override
    public List<Unquoted> unquoted() {
        return marks.named();
    }

    private void allow(String key, String name, boolean allowed, String by) {
        write(
                () -> {
                    if (allowed) {
                        return marks.unmark(key);
                    }
                    marks.mark(key, name, by);
                    return true;
                });
    }

    @Override
    public long version() {
        return version.current();
    }

    private boolean write(BooleanSupplier change) {
        return turns.take(
                () -> {
                    // Raised last: marks that are read within the change hold for what was before.
                    boolean changed = change.getAsBoolean();
                    version.raise();
                    return changed;
                });
    }

    @Override
    public void quoted(String space, Collection<QuoteId> ids, Instant at) {
        if (!ids.isEmpty()) {
            write(
                    () -> {
                        uses.add(space, ids, at);
                        return true;
                    });
        }
    }

    @Override
    public Set<QuoteId> quotedIn(String space, Instant since) {
        return uses.in(space, since);
    }
}
