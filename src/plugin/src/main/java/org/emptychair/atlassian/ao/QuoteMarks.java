package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Tag;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Quotes;
import org.emptychair.sync.IssueReading;

/**
 * What people said about quoting: vetoes and releases of contacts, and who or what is not to be
 * quoted at all. One row for each, by a key of a letter and what it is about.
 */
final class QuoteMarks {
    private static final String VETO = "v:";
    private static final String RELEASE = "r:";
    private static final String CUSTOMER = "c:";
    private static final String ISSUE = "i:";
    private static final String NUMBER = "n:";
    private static final String LABEL = "l:";

    private static final String OF_KEY = "MARK_KEY = ?";

    private final ActiveObjects ao;
    private final Clock clock;

    QuoteMarks(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    static String ofCustomer(String customerKey) {
        return CUSTOMER + customerKey;
    }

    static String ofIssue(String issueKey) {
        return ISSUE + Sha256.hex(issueKey);
    }

    /** Of an issue whatever its label is today: in no row's key, but in its issue. */
    private static String ofIssue(IssueId issue) {
        return NUMBER + issue;
    }

    /** Of a label in any case. */
    static String ofLabel(String label) {
        return LABEL + Sha256.hex(label.toLowerCase(Locale.ROOT));
    }

    static String ofVeto(String contactKey) {
        return VETO + contactKey;
    }

    /** The marks that keep a contact from being quoted. */
    static List<String> reasons(ContactRow row) {
        List<String> reasons = new ArrayList<>();
        reasons.add(ofVeto(row.getRowKey()));
        reasons.add(ofCustomer(row.getCustomerKey()));
        Optional.ofNullable(row.getIssueKey()).map(QuoteMarks::ofIssue).ifPresent(reasons::add);
        IssueReading.issue(new ContactId(row.getSource(), row.getSourceId()))
                .map(QuoteMarks::ofIssue)
                .ifPresent(reasons::add);
        Lines.tags(row.getTags()).stream()
                .filter(tag -> tag.kind() == Tag.Kind.LABEL)
                .forEach(tag -> reasons.add(ofLabel(tag.text())));
        return reasons;
    }

    /** Which of these keys are marked. */
    Set<String> known(Collection<String> keys) {
        Set<String> known = new HashSet<>();
        each(keys, row -> known.addAll(keys(row)));
        known.retainAll(keys);
        return known;
    }

    private void each(Collection<String> keys, EntityStreamCallback<QuoteMarkRow, Integer> mark) {
        Set<Long> issues = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (String key : keys) {
            if (key.startsWith(NUMBER)) {
                issues.add(Long.valueOf(key.substring(NUMBER.length())));
            } else {
                others.add(key);
            }
        }
        Consumer<Lookup.Condition> read =
                condition ->
                        ao.stream(
                                QuoteMarkRow.class,
                                Query.select("ID, MARK_KEY, ISSUE_ID, MARKED_AT")
                                        .where(condition.clause(), condition.parameters()),
                                mark);
        Lookup.in("MARK_KEY", others, read);
        Lookup.in("ISSUE_ID", issues, read);
    }

    private static List<String> keys(QuoteMarkRow row) {
        return Stream.concat(
                        Stream.of(row.getMarkKey()),
                        Optional.ofNullable(row.getIssueId()).map(id -> NUMBER + id).stream())
                .toList();
    }

    /** When the last of these was marked; absent when none is. */
    Optional<Instant> latest(Collection<String> keys) {
        List<Instant> marked = new ArrayList<>();
        each(keys, row -> marked.add(Instant.ofEpochMilli(row.getMarkedAt())));
        return marked.stream().max(Comparator.naturalOrder());
    }

    /** All that is marked; absent when there are more than so many. */
    Optional<Marked> all(int most) {
        Set<String> keys = new HashSet<>();
        Map<String, Release> releases = new HashMap<>();
        ao.stream(
                QuoteMarkRow.class,
                Query.select("ID, MARK_KEY, ISSUE_ID, CONTACT_KEY, TEXT_KEY, AUDIENCE")
                        .limit(most + 1),
                row -> {
                    keys.addAll(keys(row));
                    read(row, releases);
                });
        return keys.size() > most ? Optional.empty() : Optional.of(new Marked(keys, releases));
    }

    /**
     * Marks and releases.
     *
     * @param keys of all marks
     * @param releases by the keys of their contacts
     */
    record Marked(Set<String> keys, Map<String, Release> releases) {}

    void mark(String key, String by) {
        create(key, new HashMap<>(), by);
    }

    /** Marks what is not to be quoted, with a name by which people find it again. */
    void mark(String key, String name, String by) {
        create(key, new HashMap<>(Map.of("NAMED", name)), by);
    }

    /**
     * Marks an issue as well by its number, where that is known: labels change when issues move.
     */
    void mark(IssueKey issue, Optional<IssueId> number, String by) {
        Map<String, Object> fields = new HashMap<>(Map.of("NAMED", issue.text()));
        number.ifPresent(id -> fields.put("ISSUE_ID", id.number()));
        create(ofIssue(issue.text()), fields, by);
    }

    private void create(String key, Map<String, Object> fields, String by) {
        if (find(key).isEmpty()) {
            fields.put("MARK_KEY", key);
            fields.put("SAID_AT", 0L);
            fields.put("MARKED_AT", clock.millis());
            fields.put("MARKED_BY", by);
            ao.create(QuoteMarkRow.class, fields);
        }
    }

    boolean unmark(IssueKey issue, Optional<IssueId> number) {
        return ao.deleteWithSQL(
                        QuoteMarkRow.class,
                        "MARK_KEY = ? OR ISSUE_ID = ?",
                        ofIssue(issue.text()),
                        number.map(IssueId::number).orElse(0L))
                > 0;
    }

    /** Who and what is not to be quoted. */
    List<Quotes.Unquoted> named() {
        return Stream.of(
                        ao.find(
                                QuoteMarkRow.class,
                                Query.select().where("NAMED IS NOT NULL").order("ID DESC")))
                .flatMap(
                        row ->
                                Optional.ofNullable(row.getNamed())
                                        .map(
                                                name ->
                                                        new Quotes.Unquoted(
                                                                kind(row.getMarkKey()),
                                                                name,
                                                                row.getMarkedBy()))
                                        .stream())
                .toList();
    }

    private static Quotes.Unquoted.Kind kind(String key) {
        if (key.startsWith(ISSUE)) {
            return Quotes.Unquoted.Kind.ISSUE;
        }
        return key.startsWith(LABEL) ? Quotes.Unquoted.Kind.LABEL : Quotes.Unquoted.Kind.CUSTOMER;
    }

    boolean unmark(String key) {
        return ao.deleteWithSQL(QuoteMarkRow.class, OF_KEY, key) > 0;
    }

    private Optional<QuoteMarkRow> find(String key) {
        return List.of(ao.find(QuoteMarkRow.class, OF_KEY, key)).stream().findFirst();
    }

    /**
     * A release of a contact's words.
     *
     * @param textKey of the words as they were
     */
    record Release(String textKey, Audience audience) {}

    void release(String contactKey, Instant at, Release release, String by) {
        unmark(RELEASE + contactKey);
        ao.create(
                QuoteMarkRow.class,
                Map.of(
                        "MARK_KEY",
                        RELEASE + contactKey,
                        "CONTACT_KEY",
                        contactKey,
                        "SAID_AT",
                        at.toEpochMilli(),
                        "AUDIENCE",
                        release.audience().name(),
                        "TEXT_KEY",
                        release.textKey(),
                        "MARKED_BY",
                        by));
    }

    boolean withdraw(String contactKey) {
        return unmark(RELEASE + contactKey);
    }

    /** The releases of these contacts, by their keys. */
    Map<String, Release> releases(Collection<String> contactKeys) {
        Map<String, Release> releases = new HashMap<>();
        Lookup.in(
                "MARK_KEY",
                contactKeys.stream().map(key -> RELEASE + key).toList(),
                condition -> {
                    for (QuoteMarkRow row :
                            ao.find(
                                    QuoteMarkRow.class,
                                    condition.clause(),
                                    condition.parameters())) {
                        read(row, releases);
                    }
                });
        return releases;
    }

    private static void read(QuoteMarkRow row, Map<String, Release> releases) {
        String contact = row.getContactKey();
        String text = row.getTextKey();
        String audience = row.getAudience();
        if (contact != null && text != null && audience != null) {
            releases.put(contact, new Release(text, Audience.valueOf(audience)));
        }
    }

    /** Keys of released contacts of a time, newest first. */
    List<String> released(Instant from, Instant until, int limit) {
        return List.of(
                        ao.find(
                                QuoteMarkRow.class,
                                Query.select()
                                        .where(
                                                "SAID_AT >= ? AND SAID_AT < ? AND CONTACT_KEY IS"
                                                        + " NOT NULL",
                                                from.toEpochMilli(),
                                                until.toEpochMilli())
                                        .order("SAID_AT DESC")
                                        .limit(limit)))
                .stream()
                .flatMap(row -> Optional.ofNullable(row.getContactKey()).stream())
                .toList();
    }
}
