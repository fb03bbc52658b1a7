package org.emptychair.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactPage;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Position;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;

/** Redacted contacts that are heard again for every question. */
public final class InMemoryRedactedContacts implements RedactedContacts {
    private final Contacts contacts;
    private final Hearing hearing;
    private final Function<IssueKey, Optional<IssueId>> issues;

    /**
     * @param issues the ids of issues that the sync read
     */
    public InMemoryRedactedContacts(
            Contacts contacts, Hearing hearing, Function<IssueKey, Optional<IssueId>> issues) {
        this.contacts = contacts;
        this.hearing = hearing;
        this.issues = issues;
    }

    @Override
    public Page newest(Wanted wanted, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to 1000, was " + limit);
        }
        int from = cursor.map(Position::of).orElse(0);
        List<RedactedContact> all =
                all().stream().filter(it -> isWanted(it, wanted)).map(this::redacted).toList();
        int to = Math.min(all.size(), from + limit);
        return new Page(
                from < to ? all.subList(from, to) : List.of(),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private List<Contact> all() {
        List<Contact> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            ContactPage page = contacts.newest(cursor, Contacts.BATCH);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private static boolean isWanted(Contact contact, Wanted wanted) {
        boolean about =
                wanted.theme()
                        .map(
                                it ->
                                        it.theme()
                                                .map(
                                                        theme ->
                                                                contact.filing()
                                                                        .themes()
                                                                        .contains(theme))
                                                .orElseGet(
                                                        () -> contact.filing().themes().isEmpty()))
                        .orElse(true);
        return about
                && !contact.at().isBefore(wanted.from())
                && contact.at().isBefore(wanted.until())
                && wanted.source().map(contact.id().source()::equals).orElse(true)
                && wanted.slice().source().map(contact.id().source()::equals).orElse(true)
                && wanted.slice().channel().map(contact.channel()::equals).orElse(true)
                && (wanted.slice().department().isEmpty()
                        || wanted.slice().department().equals(contact.filing().department()));
    }

    private RedactedContact redacted(Contact contact) {
        Heard heard = hearing.hear(contact);
        return new RedactedContact(
                InMemoryQuotes.idOf(contact.id()),
                contact.id().source(),
                contact.at(),
                contact.channel(),
                contact.customer().map(Object::toString).orElse(contact.id().toString()),
                heard.redacted(),
                heard.tone(),
                contact.filing(),
                contact.filing()
                        .issue()
                        .flatMap(key -> issues.apply(key).map(id -> new IssueRef(id, key))));
    }
}
