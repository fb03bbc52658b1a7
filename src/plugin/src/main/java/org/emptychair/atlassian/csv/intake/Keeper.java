package org.emptychair.atlassian.csv.intake;

import java.util.List;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;

/** Where contacts go, at most {@link Contacts#BATCH} at once; for real, or only to see. */
public interface Keeper {
    /** What becomes of each, in the order of the batch. */
    List<Contacts.Outcome> keep(List<Contact> batch);
}
