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
import java.util.Set;
import net.java.ao.Query;
import org.emptychair.contact.Answers;

/** Reads the contacts' rows: whole for people, thin for counting. */
final class ContactTable {
    /** What stands in the place of an erased customer's words. */
    static final String ERASED = "[erased]";

    /** What stands there, and as the rules' name, once words may not be shown any more either. */
    static final String FORGOTTEN = "[forgotten]";

    private static final String THIN =
            "ID, SAID_AT, ORIGIN_ID, CHANNEL_ID, DEPARTMENT_ID, THEME_IDS, ISSUE_KEY, RATING,"
                    + " HELPFUL, ANSWERED_AT, TONE, CUSTOMER_KEY";

    private final ActiveObjects ao;

    ContactTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Whole rows by their keys. */
    Map<String, ContactRow> byKey(Collection<String> keys) {
        Map<String, ContactRow> rows = new HashMap<>();
        Lookup.in(
                "ROW_KEY",
                keys,
                condition -> {
                    for (ContactRow row :
                            ao.find(ContactRow.class, condition.clause(), condition.parameters())) {
                        rows.put(row.getRowKey(), row);
                    }
                });
        return rows;
    }

    /** Whole rows, newest first; the later written of two that were said at once comes first. */
    List<ContactRow> newest(Optional<ContactCursor> after, int limit) {
        Query query = Query.select();
        after.ifPresent(
                cursor ->
                        query.where(
                                "SAID_AT <= ? AND (SAID_AT < ? OR ID < ?)",
                                cursor.saidAt(),
                                cursor.saidAt(),
                                cursor.id()));
        return List.of(
                ao.find(ContactRow.class, query.order("SAID_AT DESC, ID DESC").limit(limit)));
    }

    /** Whole rows by their ids, from the first after an id. */
    List<ContactRow> wholeAfter(int id, int limit) {
        return List.of(
                ao.find(
                        ContactRow.class,
                        Query.select().where("ID > ?", id).order("ID ASC").limit(limit)));
    }

    Optional<Instant> earliest() {
        return edge("SAID_AT ASC");
    }

    Optional<Instant> latest() {
        return edge("SAID_AT DESC");
    }

    /** The earliest of one customer. */
    Optional<Instant> first(String customerKey) {
        return edge(
                Query.select("ID, SAID_AT").where("CUSTOMER_KEY = ?", customerKey), "SAID_AT ASC");
    }

    private Optional<Instant> edge(String order) {
        return edge(Query.select("ID, SAID_AT"), order);
    }

    private Optional<Instant> edge(Query query, String order) {
        List<Instant> first = new ArrayList<>();
        ao.stream(
                ContactRow.class,
                query.order(order).limit(1),
                row -> first.add(Instant.ofEpochMilli(row.getSaidAt())));
        return first.stream().findFirst();
    }

    /** Some whole rows of one customer whose reference is known. */
    List<ContactRow> ofCustomer(String customerKey, int limit) {
        return List.of(
                ao.find(
                        ContactRow.class,
                        Query.select()
                                .where("CUSTOMER_KEY = ? AND CUSTOMER IS NOT NULL", customerKey)
                                .order("ID ASC")
                                .limit(limit)));
    }

    int count() {
        return ao.count(ContactRow.class);
    }

    /** The contacts of issues. */
    List<Counted> onIssues(Collection<String> issues) {
        List<Counted> contacts = new ArrayList<>();
        Lookup.in(
                "ISSUE_KEY",
                new HashSet<>(issues),
                condition ->
                        ao.stream(
                                ContactRow.class,
                                Query.select(THIN)
                                        .where(condition.clause(), condition.parameters()),
                                row -> contacts.add(counted(row))));
        return contacts;
    }

    /** The next contacts by id. */
    List<Counted> after(int id, int limit) {
        List<Counted> contacts = new ArrayList<>();
        ao.stream(
                ContactRow.class,
                Query.select(THIN).where("ID > ?", id).order("ID ASC").limit(limit),
                row -> contacts.add(counted(row)));
        return contacts;
    }

    /** The ids of rows by their keys. */
    Map<String, Integer> ids(Collection<String> keys) {
        Map<String, Integer> ids = new HashMap<>();
        Lookup.in(
                "ROW_KEY",
                keys,
                condition ->
                        ao.stream(
                                ContactRow.class,
                                Query.select("ID, ROW_KEY")
                                        .where(condition.clause(), condition.parameters()),
                                row -> ids.put(row.getRowKey(), row.getID())));
        return ids;
    }

    /** By theme, the keys of the customers whose contacts lie in a time and have at most an id. */
    Map<Integer, Set<String>> customers(Instant from, Instant until, int lastId) {
        Map<Integer, Set<String>> customers = new HashMap<>();
        ao.stream(
                ContactRow.class,
                Query.select("ID, THEME_IDS, CUSTOMER_KEY")
                        .where(
                                "SAID_AT >= ? AND SAID_AT < ? AND ID <= ?",
                                from.toEpochMilli(),
                                until.toEpochMilli(),
                                lastId),
                row ->
                        ContactFiling.ids(row.getThemeIds())
                                .forEach(
                                        theme ->
                                                customers
                                                        .computeIfAbsent(
                                                                theme, key -> new HashSet<>())
                                                        .add(row.getCustomerKey())));
        return customers;
    }

    /** Whether its words as they were sent are deleted: nothing can be found out of them again. */
    static boolean isForgotten(ContactRow row) {
        return row.getWords() == null && row.getRedacted() != null;
    }

    /** Whether its customer was erased: what the source sends of it changes nothing any more. */
    static boolean isErased(ContactRow row) {
        return row.getWords() == null && ERASED.equals(row.getRedacted());
    }

    static Counted counted(ContactRow row) {
        Integer department = row.getDepartmentId();
        Integer source = row.getOriginId();
        return new Counted(
                row.getID(),
                Instant.ofEpochMilli(row.getSaidAt()),
                department == null ? Cell.NO_DEPARTMENT : department,
                row.getChannelId(),
                source == null ? Cell.ALL : source,
                ContactFiling.ids(row.getThemeIds()),
                Optional.ofNullable(row.getIssueKey()),
                answer(row),
                HeardForm.tone(row.getTone()),
                row.getCustomerKey());
    }

    private static Optional<Counted.Answer> answer(ContactRow row) {
        Answers answers =
                new Answers(
                        Optional.ofNullable(row.getRating()),
                        Optional.ofNullable(row.getHelpful()).map(yes -> yes == 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(row.getAnsweredAt()).map(Instant::ofEpochMilli));
        return Counted.answer(answers, Instant.ofEpochMilli(row.getSaidAt()));
    }
}
