package org.emptychair.quote;

import static org.emptychair.TestWorld.CARE_7;

import java.time.ZoneOffset;
import java.util.Optional;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;

class InMemoryRedactedContactsTest extends RedactedContactsContract {
    private final Contacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final RedactedContacts redacted =
            new InMemoryRedactedContacts(
                    contacts,
                    new Hearing(new Redactor(new PlainPhoneNumbers())),
                    key -> Optional.of(SEVEN).filter(any -> key.equals(CARE_7)));

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected RedactedContacts redacted() {
        return redacted;
    }
}
