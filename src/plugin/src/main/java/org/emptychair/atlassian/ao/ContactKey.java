package org.emptychair.atlassian.ao;

import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;

/** Keys that tell contacts and customers apart in any collation. */
final class ContactKey {
    private static final int CUSTOMER_DIGITS = 16;

    private ContactKey() {}

    static String of(ContactId id) {
        return Sha256.hex(id.source() + '\n' + id.id());
    }

    /** Shared by the contacts of one customer of one source; a contact without one is its own. */
    static String customer(Contact contact) {
        // Ids never begin with a line feed, so no customer is taken for a contact.
        return contact.customer()
                .map(known -> customer(contact.id().source(), known))
                .orElseGet(() -> of(contact.id()).substring(0, CUSTOMER_DIGITS));
    }

    static String customer(String source, Customer customer) {
        return Sha256.hex(source + "\n\n" + customer.reference()).substring(0, CUSTOMER_DIGITS);
    }
}
