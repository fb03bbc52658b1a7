package org.emptychair.atlassian.csv.intake;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.ThemeName;

/** Says what would become of contacts, and keeps none of them. */
public final class Rehearsal implements Keeper {
    private final Contacts contacts;
    private final LongTable sent = new LongTable();
    private final SortedSet<ThemeName> themes = new TreeSet<>();

    public Rehearsal(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Contacts.Outcome> keep(List<Contact> batch) {
        return batch.stream().map(this::outcome).toList();
    }

    /** The themes of all contacts that were sent. */
    public SortedSet<ThemeName> themes() {
        return new TreeSet<>(themes);
    }

    private Contacts.Outcome outcome(Contact contact) {
        themes.addAll(contact.filing().themes());
        long key = Digest.key(Digest.of(contact.id().toString()));
        int now = contact.hashCode();
        Contacts.Outcome outcome =
                sent.has(key)
                        ? compared(sent.get(key, 0) == now)
                        : contacts.find(contact.id())
                                .map(known -> compared(known.equals(contact)))
                                .orElse(Contacts.Outcome.IMPORTED);
        sent.put(key, now);
        return outcome;
    }

    private static Contacts.Outcome compared(boolean equal) {
        return equal ? Contacts.Outcome.UNCHANGED : Contacts.Outcome.UPDATED;
    }
}
