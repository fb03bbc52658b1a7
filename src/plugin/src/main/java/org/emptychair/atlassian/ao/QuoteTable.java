package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.sync.IssueReading;

/**
 * Reads contacts that have something to quote: never more than asked for, by the index on their
 * time.
 */
final class QuoteTable {
    private static final String FIELDS =
            "ID, ROW_KEY, SOURCE, SOURCE_ID, SAID_AT, CHANNEL_ID, DEPARTMENT_ID, THEME_IDS,"
                    + " ISSUE_KEY, CUSTOMER_KEY, TAGS, EXCERPT, TONE, PUBLIC_POST";

    private final ActiveObjects ao;
    private final ContactFiling filing;
    private final Supplier<String> rules;

    QuoteTable(ActiveObjects ao, ContactFiling filing, Supplier<String> rules) {
        this.ao = ao;
        this.filing = filing;
        this.rules = rules;
    }

    /** Which contacts of a time are asked for. */
    enum Which {
        ON_ISSUES("ISSUE_KEY IS NOT NULL"),
        PRAISE_ON_ISSUES("ISSUE_KEY IS NOT NULL AND TONE = 1"),
        ANY("1 = 1");

        private final String clause;

        Which(String clause) {
            this.clause = clause;
        }
    }

    /** Newest first. */
    List<ContactRow> in(Slice slice, Instant from, Instant until, Which which, int limit) {
        StringBuilder clause = new StringBuilder("SAID_AT >= ? AND SAID_AT < ?");
        List<Object> values = new ArrayList<>(List.of(from.toEpochMilli(), until.toEpochMilli()));
        clause.append(" AND EXCERPT IS NOT NULL AND RULES = ? AND ").append(which.clause);
        values.add(rules.get());
        if (!add(clause, values, slice)) {
            return List.of();
        }
        // Streamed, since a search would bring all that customers ever wrote as well.
        List<ContactRow> rows = new ArrayList<>();
        ao.stream(
                ContactRow.class,
                Query.select(FIELDS)
                        .where(clause.toString(), values.toArray())
                        .order("SAID_AT DESC, ID DESC")
                        .limit(limit),
                rows::add);
        return rows;
    }

    /** False if the slice names what no contact ever had. */
    private boolean add(StringBuilder clause, List<Object> values, Slice slice) {
        Optional<OptionalInt> department =
                slice.department().map(it -> filing.departments().idOf(it.name()));
        Optional<OptionalInt> channel =
                slice.channel().map(it -> filing.channels().idOf(it.name()));
        department.ifPresent(id -> add(clause, values, "DEPARTMENT_ID", id));
        channel.ifPresent(id -> add(clause, values, "CHANNEL_ID", id));
        return department.map(OptionalInt::isPresent).orElse(true)
                && channel.map(OptionalInt::isPresent).orElse(true);
    }

    private static void add(
            StringBuilder clause, List<Object> values, String column, OptionalInt id) {
        id.ifPresent(
                known -> {
                    clause.append(" AND ").append(column).append(" = ?");
                    values.add(known);
                });
    }

    /** Contacts that can be quoted today, by their keys. */
    List<ContactRow> byKey(Collection<String> keys) {
        List<ContactRow> rows = new ArrayList<>();
        Lookup.in(
                "ROW_KEY",
                new HashSet<>(keys),
                condition ->
                        ao.stream(
                                ContactRow.class,
                                Query.select(FIELDS + ", RULES")
                                        .where(condition.clause(), condition.parameters()),
                                rows::add));
        String today = rules.get();
        rows.removeIf(row -> row.getExcerpt() == null || !today.equals(row.getRules()));
        return rows;
    }

    boolean isIn(Slice slice, ContactRow row, ContactFiling.Filed filed) {
        boolean department =
                slice.department().isEmpty()
                        || slice.department().equals(filed.filingOf(row).department());
        boolean channel =
                slice.channel().isEmpty() || slice.channel().get().equals(filed.channelOf(row));
        return department && channel;
    }

    boolean isKnown(String contactKey) {
        return ao.count(ContactRow.class, "ROW_KEY = ?", contactKey) > 0;
    }

    /** The issues of contacts, as far as the sync knows them, by their keys. */
    Map<String, IssueRef> issues(Collection<ContactRow> rows) {
        Map<String, IssueRef> issues = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (ContactRow row : rows) {
            String key = row.getIssueKey();
            if (key == null) {
                continue;
            }
            IssueReading.issue(new ContactId(row.getSource(), row.getSourceId()))
                    .ifPresentOrElse(
                            id -> issues.put(key, new IssueRef(id, new IssueKey(key))),
                            () -> unknown.add(key));
        }
        unknown.removeAll(issues.keySet());
        addKnown(issues, unknown);
        return issues;
    }

    private void addKnown(Map<String, IssueRef> issues, Set<String> keys) {
        Lookup.in(
                "ISSUE_KEY",
                keys,
                condition ->
                        ao.stream(
                                ReadIssueRow.class,
                                Query.select("ID, ISSUE_ID, ISSUE_KEY")
                                        .where(condition.clause(), condition.parameters()),
                                row ->
                                        issues.put(
                                                row.getIssueKey(),
                                                new IssueRef(
                                                        new IssueId(row.getIssueId()),
                                                        new IssueKey(row.getIssueKey())))));
    }
}
