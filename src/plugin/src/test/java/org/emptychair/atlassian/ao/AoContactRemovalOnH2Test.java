package org.emptychair.atlassian.ao;

import org.emptychair.contact.ContactRemovalContract;
import org.emptychair.contact.Contacts;
import org.emptychair.setting.InMemorySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoContactRemovalOnH2Test extends ContactRemovalContract {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected Contacts empty() {
        return new AoContacts(
                database.emptied().ao(),
                new LocalLocks(),
                new InMemorySettings(),
                AoContactsContract.HEARING);
    }
}
