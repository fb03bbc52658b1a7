package org.emptychair.quote;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.ContactPage;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tag;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.tone.Tone;

/** Quotes of contacts that are heard again for every question. */
public final class InMemoryQuotes implements Quotes {
    private final Contacts contacts;
    private final Hearing hearing;
    private final Function<IssueKey, Optional<IssueId>> issues;
    private final Clock clock;
    private final Map<QuoteId, Instant> vetoes = new HashMap<>();
    private final Map<QuoteId, Release> releases = new HashMap<>();
    private final Map<Object, Closed> closed = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private long version;

    private record Release(String text, Audience audience) {}

    private record Use(String space, QuoteId quote, Instant at) {}

    private record Closed(Unquoted unquoted, Instant at) {}

    private record Source(String source, Customer customer) {}

    private record Label(String text) {
        Label {
            text = text.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param issues the ids of issues that the sync read
     */
    public InMemoryQuotes(
            Contacts contacts,
            Hearing hearing,
            Function<IssueKey, Optional<IssueId>> issues,
            Clock clock) {
        this.clock = clock;
        this.contacts = contacts;
        this.hearing = hearing;
        this.issues = issues;
    }

    /** The id of the quote of a contact. */
    public static QuoteId idOf(ContactId id) {
        return new QuoteId("q" + (id.toString().hashCode() & 0x7fffffffL));
    }

    @Override
    public List<Quote> open(Slice slice, Instant from, Instant until, int limit) {
        check(limit);
        List<Quote> open = quotes(slice, from, until, Quote::isOpen);
        List<Quote> some = new ArrayList<>(open.subList(0, Math.min(limit, open.size())));
        if (some.stream().noneMatch(quote -> quote.tone() == Tone.POSITIVE)) {
            open.stream()
                    .filter(quote -> quote.tone() == Tone.POSITIVE)
                    .findFirst()
                    .ifPresent(praise -> some.set(some.size() - 1, praise));
        }
        return some;
    }

    @Override
    public List<Quote> unreleased(Slice slice, Instant from, Instant until, int limit) {
        check(limit);
        List<Quote> all = quotes(slice, from, until, quote -> !quote.isOpen());
        return all.subList(0, Math.min(limit, all.size()));
    }

    @Override
    public Optional<Quote> latestOn(IssueKey issue) {
        return quotes(Slice.ALL, Instant.MIN, Instant.MAX, Quote::isOpen).stream()
                .filter(it -> it.issue().filter(on -> on.key().equals(issue)).isPresent())
                .findFirst();
    }

    private static void check(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to 500, was " + limit);
        }
    }

    private List<Quote> quotes(Slice slice, Instant from, Instant until, Predicate<Quote> which) {
        return all().filter(it -> !it.at().isBefore(from) && it.at().isBefore(until))
                .filter(
                        it ->
                                slice.department().isEmpty()
                                        || slice.department().equals(it.filing().department()))
                .filter(
                        it ->
                                slice.channel().isEmpty()
                                        || slice.channel().get().equals(it.channel()))
                .flatMap(contact -> quote(contact).stream())
                .filter(which)
                .sorted(Comparator.comparing(Quote::at).reversed())
                .toList();
    }

    private Stream<Contact> all() {
        List<Contact> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            ContactPage page = contacts.newest(cursor, Contacts.BATCH);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all.stream();
    }

    @Override
    public Optional<Instant> heldBack(IssueKey issue) {
        return Stream.concat(
                        Optional.ofNullable(closed.get(issue)).map(Closed::at).stream(),
                        all().filter(it -> it.filing().issue().equals(Optional.of(issue)))
                                .flatMap(this::reasons))
                .max(Comparator.naturalOrder());
    }

    private Optional<Quote> quote(Contact contact) {
        return reasons(contact).findAny().isPresent()
                ? Optional.empty()
                : hearing.hear(contact)
                        .excerpt()
                        .map(text -> quote(contact, idOf(contact.id()), text));
    }

    /** When each thing was said that keeps a contact from being quoted. */
    private Stream<Instant> reasons(Contact contact) {
        Stream<Object> named =
                Stream.of(
                                contact
                                        .customer()
                                        .map(it -> new Source(contact.id().source(), it))
                                        .stream(),
                                contact.filing().issue().stream(),
                                contact.filing().tags().stream()
                                        .filter(tag -> tag.kind() == Tag.Kind.LABEL)
                                        .map(tag -> new Label(tag.text())))
                        .flatMap(it -> it);
        return Stream.concat(
                Optional.ofNullable(vetoes.get(idOf(contact.id()))).stream(),
                named.flatMap(it -> Optional.ofNullable(closed.get(it)).map(Closed::at).stream()));
    }

    private Quote quote(Contact contact, QuoteId id, String text) {
        return new Quote(
                id,
                text,
                contact.at(),
                contact.channel(),
                contact.filing().department(),
                contact.filing().themes(),
                contact.tone(),
                contact.customer().map(Customer::reference).orElse(contact.id().toString()),
                issue(contact),
                Optional.ofNullable(releases.get(id))
                        .filter(release -> release.text().equals(text))
                        .map(Release::audience));
    }

    private Optional<IssueRef> issue(Contact contact) {
        return contact.filing()
                .issue()
                .flatMap(key -> issues.apply(key).map(id -> new IssueRef(id, key)));
    }

    @Override
    public Optional<Quote> find(QuoteId id) {
        return all().filter(contact -> idOf(contact.id()).equals(id))
                .flatMap(contact -> quote(contact).stream())
                .findFirst();
    }

    @Override
    public List<Quote> those(Collection<QuoteId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public boolean veto(QuoteId id, String by) {
        boolean known = all().anyMatch(contact -> idOf(contact.id()).equals(id));
        version++;
        if (known) {
            vetoes.putIfAbsent(id, clock.instant());
        }
        return known;
    }

    @Override
    public Set<QuoteId> vetoed(Collection<QuoteId> ids) {
        Set<QuoteId> vetoed = new HashSet<>(ids);
        vetoed.retainAll(vetoes.keySet());
        return vetoed;
    }

    @Override
    public boolean release(QuoteId id, Audience audience, String by) {
        version++;
        Optional<Quote> quote = find(id);
        quote.ifPresent(it -> releases.put(id, new Release(it.text(), audience)));
        return quote.isPresent();
    }

    @Override
    public boolean withdraw(QuoteId id) {
        version++;
        return releases.remove(id) != null;
    }

    @Override
    public void quoteCustomer(String source, Customer customer, boolean allowed, String by) {
        Unquoted.Kind kind = Unquoted.Kind.CUSTOMER;
        allow(new Source(source, customer), allowed, new Unquoted(kind, source, by));
    }

    @Override
    public void quoteIssue(IssueKey issue, boolean allowed, String by) {
        allow(issue, allowed, new Unquoted(Unquoted.Kind.ISSUE, issue.text(), by));
    }

    @Override
    public void quoteLabel(String label, boolean allowed, String by) {
        allow(new Label(label), allowed, new Unquoted(Unquoted.Kind.LABEL, label, by));
    }

    @Override
    public List<Unquoted> unquoted() {
        return closed.values().stream().map(Closed::unquoted).toList();
    }

    private void allow(Object what, boolean allowed, Unquoted unquoted) {
        version++;
        if (allowed) {
            closed.remove(what);
        } else {
            closed.putIfAbsent(what, new Closed(unquoted, clock.instant()));
        }
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public void quoted(String space, Collection<QuoteId> ids, Instant at) {
        version++;
        ids.forEach(id -> uses.add(new Use(space, id, at)));
    }

    @Override
    public Set<QuoteId> quotedIn(String space, Instant since) {
        Set<QuoteId> quoted = new HashSet<>();
        uses.stream()
                .filter(use -> use.space().equals(space) && !use.at().isBefore(since))
                .forEach(use -> quoted.add(use.quote()));
        return quoted;
    }
}
