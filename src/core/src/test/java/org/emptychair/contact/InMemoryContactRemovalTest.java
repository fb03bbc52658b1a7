package org.emptychair.contact;

import java.time.ZoneOffset;

class InMemoryContactRemovalTest extends ContactRemovalContract {
    @Override
    protected Contacts empty() {
        return new InMemoryContacts(() -> ZoneOffset.UTC);
    }
}
