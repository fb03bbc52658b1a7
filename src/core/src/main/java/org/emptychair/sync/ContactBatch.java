package org.emptychair.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.complaint.Complaint;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.Issue;

/** Contacts and complaints on their way into the stores, flushed before they grow large. */
final class ContactBatch {
    // A flush writes what fits into memory easily; a customer's words are at most 32,767
    // characters.
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Stores stores;
    private final String understood;
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<ContactId> stale = new ArrayList<>();
    private final List<ReadIssue> writing = new ArrayList<>();
    private final List<ReadIssue> written = new ArrayList<>();
    private Optional<Current> current = Optional.empty();
    private int characters;

    /**
     * @param understood how these issues are understood
     */
    ContactBatch(Stores stores, String understood) {
        this.stores = stores;
        this.understood = understood;
    }

    void begin(Issue issue, Optional<ReadIssue> before, SortedSet<ScopeId> scopes) {
        SortedSet<LocalDate> days =
                before.<SortedSet<LocalDate>>map(read -> new TreeSet<>(read.days()))
                        .orElseGet(TreeSet::new);
        ReadIssue now =
                new ReadIssue(
                        issue.id(),
                        issue.key(),
                        Optional.of(issue.course().updated()),
                        understood,
                        issue.course().updated(),
                        issue.course().isOpen(),
                        scopes,
                        days);
        current = Optional.of(new Current(now, days, contacts.size()));
    }

    void add(Contact contact) {
        contacts.add(contact);
        characters += contact.words().map(words -> words.text().length()).orElse(0);
        day(contact).ifPresent(day -> current.orElseThrow().days().add(day));
        if (contacts.size() >= Contacts.BATCH || characters >= MOST_CHARACTERS) {
            flush();
        }
    }

    void end(SortedSet<LocalDate> days, Optional<Complaint> complaint) {
        Current it = current.orElseThrow();
        it.days().stream()
                .filter(day -> !days.contains(day))
                .forEach(day -> stale.add(IssueReading.contact(it.issue().id(), day)));
        writing.add(it.issue().writing(it.days()));
        written.add(
                new ReadIssue(
                        it.issue().id(),
                        it.issue().key(),
                        it.issue().updated(),
                        it.issue().understood(),
                        it.issue().touched(),
                        it.issue().open(),
                        it.issue().scopes(),
                        days));
        complaint.ifPresent(complaints::add);
        current = Optional.empty();
    }

    /** Forgets the issue that was begun, as if it had not been. */
    void drop() {
        current.ifPresent(
                it -> {
                    int from = Math.min(it.firstContact(), contacts.size());
                    contacts.subList(from, contacts.size()).clear();
                });
        current = Optional.empty();
    }

    void finish() {
        flush();
        remove(stores.contacts(), stale);
        if (!complaints.isEmpty()) {
            stores.complaints().keep(complaints);
        }
        if (!written.isEmpty()) {
            stores.issues().keep(written);
        }
    }

    static void remove(Contacts contacts, List<ContactId> ids) {
        for (int from = 0; from < ids.size(); from += Contacts.BATCH) {
            contacts.remove(ids.subList(from, Math.min(from + Contacts.BATCH, ids.size())));
        }
    }

    private void flush() {
        current.ifPresent(it -> writing.add(it.issue().writing(it.days())));
        if (!writing.isEmpty()) {
            stores.issues().keep(writing);
            writing.clear();
        }
        if (!contacts.isEmpty()) {
            stores.contacts().keep(contacts);
            contacts.clear();
            characters = 0;
        }
        current = current.map(it -> new Current(it.issue(), it.days(), 0));
    }

    private static Optional<LocalDate> day(Contact contact) {
        String id = contact.id().id();
        int slash = id.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(LocalDate.parse(id.substring(slash + 1)));
    }

    private record Current(ReadIssue issue, SortedSet<LocalDate> days, int firstContact) {}
}
