package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.QuoteId;
import org.emptychair.quote.RedactedContact;
import org.emptychair.quote.RedactedContacts;

/** Contacts as they may be read, from their rows. */
public final class AoRedactedContacts implements RedactedContacts {
    private static final String FIELDS =
            "ID, ROW_KEY, SOURCE, SOURCE_ID, SAID_AT, CHANNEL_ID, DEPARTMENT_ID, THEME_IDS,"
                    + " SENT_IDS, TAGS, ISSUE_KEY, CUSTOMER_KEY, REDACTED, RULES, TONE, PUBLIC_POST";

    private final ActiveObjects ao;
    private final ContactFiling filing;
    private final QuoteTable table;
    private final Supplier<String> rules;

    public AoRedactedContacts(ActiveObjects ao, Hearing hearing) {
        this.ao = ao;
        filing = new ContactFiling(ao);
        rules = hearing::rules;
        table = new QuoteTable(ao, filing, rules);
    }

    @Override
    public Page newest(Wanted wanted, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(MOST, limit));
        }
        Where where = new Where(wanted.from(), wanted.until());
        cursor.map(ContactCursor::parse).ifPresent(where::after);
        if (!add(where, wanted.slice())
                || !ofSource(where, wanted.source())
                || !add(where, wanted.theme())) {
            return new Page(List.of(), Optional.empty());
        }
        List<ContactRow> rows =
                List.of(
                        ao.find(
                                ContactRow.class,
                                Query.select(FIELDS)
                                        .where(where.clause.toString(), where.values.toArray())
                                        .order("SAID_AT DESC, ID DESC")
                                        .limit(limit + 1)));
        List<ContactRow> page = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(
                read(page),
                rows.size() > limit
                        ? Optional.of(ContactCursor.at(page.get(limit - 1)).toString())
                        : Optional.empty());
    }

    /** A condition in the making. */
    private static final class Where {
        private final StringBuilder clause = new StringBuilder("SAID_AT >= ? AND SAID_AT < ?");
        private final List<Object> values = new ArrayList<>();

        Where(Instant from, Instant until) {
            values.add(from.toEpochMilli());
            values.add(until.toEpochMilli());
        }

        void after(ContactCursor cursor) {
            clause.append(" AND SAID_AT <= ? AND (SAID_AT < ? OR ID < ?)");
            values.addAll(List.of(cursor.saidAt(), cursor.saidAt(), cursor.id()));
        }

        void and(String condition, Object... of) {
            clause.append(" AND ").append(condition);
            values.addAll(List.of(of));
        }
    }

    /** False if the slice names what no contact ever had. */
    private boolean add(Where where, Slice slice) {
        return add(
                        where,
                        "DEPARTMENT_ID",
                        slice.department().map(it -> filing.departments().idOf(it.name())))
                && add(
                        where,
                        "CHANNEL_ID",
                        slice.channel().map(it -> filing.channels().idOf(it.name())))
                && ofSource(where, slice.source());
    }

    private boolean ofSource(Where where, Optional<String> source) {
        return add(where, "ORIGIN_ID", source.map(it -> filing.sources().idOf(it)));
    }

    private static boolean add(Where where, String column, Optional<OptionalInt> wanted) {
        wanted.ifPresent(id -> id.ifPresent(known -> where.and(column + " = ?", known)));
        return wanted.map(OptionalInt::isPresent).orElse(true);
    }

    private boolean add(Where where, Optional<About> about) {
        if (about.isEmpty()) {
            return true;
        }
        if (about.get().theme().isEmpty()) {
            where.and("THEME_IDS IS NULL");
            return true;
        }
        OptionalInt id = filing.themes().idOf(about.get().theme().get().text());
        id.ifPresent(
                it ->
                        where.and(
                                "(THEME_IDS = ? OR THEME_IDS LIKE ? OR THEME_IDS LIKE ? OR"
                                        + " THEME_IDS LIKE ?)",
                                Integer.toString(it),
                                it + ",%",
                                "%," + it,
                                "%," + it + ",%"));
        return id.isPresent();
    }

    private List<RedactedContact> read(List<ContactRow> rows) {
        ContactFiling.Filed filed = filing.namesOf(rows);
        Map<String, IssueRef> issues = table.issues(rows);
        return rows.stream().map(row -> contact(row, filed, issues)).toList();
    }

    private RedactedContact contact(
            ContactRow row, ContactFiling.Filed filed, Map<String, IssueRef> issues) {
        return new RedactedContact(
                new QuoteId(row.getRowKey()),
                row.getSource(),
                Instant.ofEpochMilli(row.getSaidAt()),
                filed.channelOf(row),
                row.getCustomerKey(),
                Optional.ofNullable(row.getRedacted())
                        .filter(any -> rules.get().equals(row.getRules())),
                HeardForm.tone(row.getTone()),
                filed.filingOf(row),
                Optional.ofNullable(row.getIssueKey())
                        .map(IssueKey::new)
                        .flatMap(key -> Optional.ofNullable(issues.get(key.text()))));
    }
}
