package org.emptychair.contact;

import java.time.ZoneId;
import org.emptychair.TestWorld;

class InMemoryContactsTest extends ContactsContract {
    private ZoneId zone = TestWorld.BERLIN;

    @Override
    protected Contacts empty() {
        return new InMemoryContacts(() -> zone);
    }

    @Override
    protected void countIn(ZoneId zone) {
        this.zone = zone;
    }
}
