package org.emptychair.atlassian.ao;

import org.emptychair.contact.Contacts;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.ThemesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class AoThemesOnPostgresTest extends ThemesContract {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private final Settings settings = new InMemorySettings();
    private final LocalLocks locks = new LocalLocks();

    @BeforeEach
    void empty() {
        database.emptied();
    }

    @Override
    protected Contacts contacts() {
        return new AoContacts(database.ao(), locks, settings, AoContactsContract.HEARING);
    }

    @Override
    protected Themes themes() {
        return new AoThemes(database.ao(), locks, settings);
    }
}
