package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import org.emptychair.contact.Tally;
import org.emptychair.tone.Tones;
import org.emptychair.week.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * The tables of counts. Each touched row is read once and written once: as ActiveObjects writes
 * many rows at once only when it creates them, rows that change are deleted and created again.
 */
final class Counts {
    static final String FIELDS =
            "ROW_KEY, CONTACTS, CASES, HELPFUL, UNHELPFUL, HAPPY, NEUTRAL, UNHAPPY";
    static final int CUSTOMERS = 3;

    private final ActiveObjects ao;

    Counts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Finds the keys of all customers of a theme in a week, when they must be looked up again. */
    interface CustomersOf {
        /** By theme. */
        Map<Integer, Set<String>> in(IsoWeek week);
    }

    void apply(CountChanges changes, CustomersOf source) {
        addToYears(changes.years());
        addToDays(changes.days());
        moveCustomers(changes.customers(), source);
    }

    private void addToYears(Map<String, YearCounts> changes) {
        Set<String> known = new HashSet<>();
        read(
                YearCountRow.class,
                FIELDS,
                changes.keySet(),
                row -> {
                    known.add(row.getRowKey());
                    counts(changes, row.getRowKey()).add(YearCounts.read(row));
                });
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach(
                (key, counts) -> {
                    if (!counts.isNone()) {
                        rows.add(row(key, counts));
                    }
                });
        write(YearCountRow.class, known, rows);
    }

    private static YearCounts counts(Map<String, YearCounts> changes, String key) {
        YearCounts counts = changes.get(key);
        if (counts == null) {
            throw new IllegalStateException("counts of " + key + " were not asked for");
        }
        return counts;
    }

    private static Map<String, Object> row(String key, YearCounts counts) {
        Map<String, Object> row = new HashMap<>();
        row.put("ROW_KEY", key);
        put(row, "CONTACTS", counts.contacts());
        put(row, "CASES", counts.cases());
        put(row, "HELPFUL", counts.helpful());
        put(row, "UNHELPFUL", counts.unhelpful());
        put(row, "HAPPY", counts.happy());
        put(row, "NEUTRAL", counts.neutral());
        put(row, "UNHAPPY", counts.unhappy());
        return row;
    }

    private static void put(Map<String, Object> row, String field, @Nullable Object value) {
        if (value != null) {
            row.put(field, value);
        }
    }

    private void addToDays(Map<String, Tally> changes) {
        Set<String> known = new HashSet<>();
        read(
                DayCountRow.class,
                FIELDS,
                new HashSet<>(changes.keySet()),
                row -> {
                    known.add(row.getRowKey());
                    changes.merge(row.getRowKey(), tally(row), Tally::plus);
                });
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach(
                (key, tally) -> {
                    if (!tally.isNone()) {
                        rows.add(
                                Map.of(
                                        "ROW_KEY", key,
                                        "CONTACTS", tally.contacts(),
                                        "CASES", tally.cases(),
                                        "HELPFUL", tally.helpful(),
                                        "UNHELPFUL", tally.unhelpful(),
                                        "HAPPY", tally.happy(),
                                        "NEUTRAL", tally.neutral(),
                                        "UNHAPPY", tally.unhappy()));
                    }
                });
        write(DayCountRow.class, known, rows);
    }

    static Tally tally(DayCountRow row) {
        Tones tones =
                new Tones(
                        orNone(row.getHappy()), orNone(row.getNeutral()), orNone(row.getUnhappy()));
        return new Tally(
                row.getContacts(), row.getCases(), row.getHelpful(), row.getUnhelpful(), tones);
    }

    private static int orNone(@Nullable Integer many) {
        return many == null ? 0 : many;
    }

    private void moveCustomers(Map<String, Map<String, Integer>> changes, CustomersOf source) {
        Map<String, SortedSet<String>> smallest = new HashMap<>();
        read(
                ThemeCustomerRow.class,
                "ROW_KEY, SMALLEST",
                changes.keySet(),
                row -> smallest.put(row.getRowKey(), smallest(row)));
        Set<String> known = Set.copyOf(smallest.keySet());
        Map<IsoWeek, Map<Integer, Set<String>>> lookedUp = new HashMap<>();
        changes.forEach(
                (key, net) -> {
                    SortedSet<String> three =
                            smallest.computeIfAbsent(key, unknown -> new TreeSet<>());
                    if (net.entrySet().stream()
                            .anyMatch(e -> e.getValue() < 0 && three.contains(e.getKey()))) {
                        three.clear();
                        three.addAll(
                                lookedUp.computeIfAbsent(CountKey.weekOf(key), source::in)
                                        .getOrDefault(CountKey.themeOf(key), Set.of()));
                    } else {
                        net.forEach((customer, more) -> addIf(more > 0, three, customer));
                    }
                });
        writeCustomers(smallest, known);
    }

    private static void addIf(boolean wanted, Set<String> customers, String customer) {
        if (wanted) {
            customers.add(customer);
        }
    }

    static SortedSet<String> smallest(ThemeCustomerRow row) {
        return new TreeSet<>(List.of(row.getSmallest().split(",")));
    }

    private void writeCustomers(Map<String, SortedSet<String>> smallest, Set<String> known) {
        List<Map<String, Object>> rows = new ArrayList<>();
        smallest.forEach(
                (key, customers) -> {
                    if (!customers.isEmpty()) {
                        List<String> three = customers.stream().limit(CUSTOMERS).toList();
                        rows.add(Map.of("ROW_KEY", key, "SMALLEST", String.join(",", three)));
                    }
                });
        write(ThemeCustomerRow.class, known, rows);
    }

    private <R extends CountRow> void read(
            Class<R> table,
            String fields,
            Collection<String> keys,
            EntityStreamCallback<R, String> each) {
        Lookup.in(
                "ROW_KEY",
                keys,
                condition ->
                        ao.stream(
                                table,
                                Query.select(fields)
                                        .where(condition.clause(), condition.parameters()),
                                each));
    }

    private <R extends CountRow> void write(
            Class<R> table, Set<String> known, List<Map<String, Object>> rows) {
        Lookup.in(
                "ROW_KEY",
                known,
                condition -> ao.deleteWithSQL(table, condition.clause(), condition.parameters()));
        if (!rows.isEmpty()) {
            ao.create(table, rows);
        }
    }
}
