package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts.Outcome;
import org.emptychair.quote.Heard;
import org.jspecify.annotations.Nullable;

/** Writes one batch of contacts and their counts; only whose turn it is may ask. */
final class ContactWriter {
    private final ActiveObjects ao;
    private final ContactTable table;
    private final ContactFiling filing;
    private final Bookkeeping bookkeeping;
    private final Supplier<HeardForm> hearing;
    private final RuleBook rules;

    ContactWriter(
            ActiveObjects ao,
            ContactTable table,
            ContactFiling filing,
            Bookkeeping bookkeeping,
            Supplier<HeardForm> hearing,
            RuleBook rules) {
        this.ao = ao;
        this.hearing = hearing;
        this.table = table;
        this.filing = filing;
        this.bookkeeping = bookkeeping;
        this.rules = rules;
    }

    List<Outcome> write(CountStateRow state, List<Contact> asSent) {
        List<Contact> batch = filing.underNamesOfNow(asSent);
        Map<String, Contact> sent = new LinkedHashMap<>();
        List<String> keys = batch.stream().map(contact -> ContactKey.of(contact.id())).toList();
        Map<String, ContactRow> rows = table.byKey(new HashSet<>(keys));
        Map<String, Contact> known = read(rows);
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            Contact contact = batch.get(i);
            Contact before = sent.getOrDefault(keys.get(i), known.get(keys.get(i)));
            outcomes.add(outcome(before, contact));
            sent.put(keys.get(i), contact);
        }
        rows.forEach((key, row) -> letErasedBe(key, row, keys, sent, outcomes));
        sent.entrySet().removeIf(e -> e.getValue().equals(known.get(e.getKey())));
        if (!sent.isEmpty()) {
            rows.keySet().retainAll(sent.keySet());
            write(state, sent, rows);
        }
        return outcomes;
    }

    private static void letErasedBe(
            String key,
            ContactRow row,
            List<String> keys,
            Map<String, Contact> sent,
            List<Outcome> outcomes) {
        if (ContactTable.isErased(row)) {
            sent.remove(key);
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i).equals(key)) {
                    outcomes.set(i, Outcome.UNCHANGED);
                }
            }
        }
    }

    /** Takes these customers' words and references out; what was counted stays counted. */
    void erase(CountStateRow state, List<ContactRow> rows, String newKey) {
        List<Counted> old = rows.stream().map(ContactTable::counted).toList();
        List<Counted> others = bookkeeping.others(issues(old, List.of()), old);
        for (ContactRow row : rows) {
            row.setCustomer(null);
            row.setCustomerKey(newKey);
            row.setWords(null);
            row.setKnownNames(null);
            row.setRedacted(ContactTable.ERASED);
            row.setExcerpt(null);
            row.save();
        }
        List<Counted> before = new ArrayList<>(others);
        before.addAll(old);
        List<Counted> after = new ArrayList<>(others);
        rows.stream().map(ContactTable::counted).forEach(after::add);
        bookkeeping.book(state, before, after);
        CountState.touch(state);
    }

    /** How many of them were there. */
    int remove(CountStateRow state, Collection<ContactId> ids) {
        Map<String, ContactRow> rows = table.byKey(ids.stream().map(ContactKey::of).toList());
        if (rows.isEmpty()) {
            return 0;
        }
        List<Counted> removed = rows.values().stream().map(ContactTable::counted).toList();
        List<Counted> others = bookkeeping.others(issues(removed, List.of()), removed);
        Lookup.in(
                "ROW_KEY",
                rows.keySet(),
                condition ->
                        ao.deleteWithSQL(
                                ContactRow.class, condition.clause(), condition.parameters()));
        List<Counted> before = new ArrayList<>(others);
        before.addAll(removed);
        bookkeeping.book(state, before, others);
        CountState.touch(state);
        return rows.size();
    }

    private Map<String, Contact> read(Map<String, ContactRow> rows) {
        ContactFiling.Filed filed = filing.namesOf(rows.values());
        Map<String, Contact> contacts = new HashMap<>();
        rows.forEach((key, row) -> contacts.put(key, ContactForm.readAsSent(row, filed)));
        return contacts;
    }

    private static Outcome outcome(@Nullable Contact before, Contact now) {
        if (before == null) {
            return Outcome.IMPORTED;
        }
        return before.equals(now) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private void write(
            CountStateRow state, Map<String, Contact> changed, Map<String, ContactRow> rows) {
        ContactFiling.Ids filed = filing.idsOf(changed.values());
        HeardForm ear = hearing.get();
        ContactForm form = new ContactForm(filed, ear, rules.rules());
        Map<String, Heard> heard = new HashMap<>();
        changed.forEach((key, contact) -> heard.put(key, ear.hear(contact)));
        List<Counted> old = rows.values().stream().map(ContactTable::counted).toList();
        List<Counted> others = bookkeeping.others(issues(old, changed.values()), old);
        writeRows(form, changed, heard, rows);
        Map<String, Integer> ids = ids(state, changed.keySet());
        List<Counted> before = new ArrayList<>(others);
        before.addAll(old);
        List<Counted> after = new ArrayList<>(others);
        changed.forEach(
                (key, contact) ->
                        after.add(form.counted(ids.getOrDefault(key, 0), contact, of(heard, key))));
        bookkeeping.book(state, before, after);
        if (filed.newThemes()) {
            CountState.touchAll(state);
        } else {
            CountState.touch(state);
        }
    }

    private static Set<String> issues(Collection<Counted> old, Collection<Contact> now) {
        Set<String> issues = new HashSet<>();
        old.forEach(contact -> contact.issue().ifPresent(issues::add));
        now.forEach(contact -> contact.filing().issue().ifPresent(it -> issues.add(it.text())));
        return issues;
    }

    private void writeRows(
            ContactForm form,
            Map<String, Contact> changed,
            Map<String, Heard> heard,
            Map<String, ContactRow> rows) {
        List<Map<String, Object>> created = new ArrayList<>();
        changed.forEach(
                (key, contact) -> {
                    ContactRow row = rows.get(key);
                    if (row == null) {
                        created.add(form.fields(key, contact, of(heard, key)));
                    } else {
                        form.replace(row, contact, of(heard, key));
                    }
                });
        if (!created.isEmpty()) {
            ao.create(ContactRow.class, created);
        }
    }

    private static Heard of(Map<String, Heard> heard, String key) {
        return Objects.requireNonNull(heard.get(key), key);
    }

    /**
     * Ids matter only while a recount goes up by them; creating many rows at once does not tell
     * them, and not every database hands them out in order.
     */
    private Map<String, Integer> ids(CountStateRow state, Set<String> keys) {
        return CountState.next(state).isPresent() ? table.ids(keys) : Map.of();
    }
}
