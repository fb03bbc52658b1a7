package org.emptychair.atlassian.ao;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.TestWorld;
import org.emptychair.atlassian.phone.LibPhoneNumbers;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.ContactsContract;
import org.emptychair.contact.Recount;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.junit.jupiter.api.BeforeEach;

/** The contacts' contract, and what only a database can get wrong. */
abstract class AoContactsContract extends ContactsContract {
    static final Hearing HEARING =
            new Hearing(new Redactor(new LibPhoneNumbers(List.of("GB", "US"))));

    private Settings settings;
    private AoContacts contacts;

    abstract Database database();

    @BeforeEach
    void begin() {
        settings = new InMemorySettings();
        choose(settings, TestWorld.BERLIN);
        contacts = new AoContacts(database().emptied().ao(), new LocalLocks(), settings, HEARING);
    }

    static void choose(Settings settings, ZoneId zone) {
        settings.replace(new TeamSettings(zone, Mode.SHARED, 5, new TreeSet<>(), Optional.empty()));
    }

    static void finish(Recount recount) {
        while (!recount.progress().finished()) {
            recount.step();
        }
    }

    @Override
    protected Contacts empty() {
        return contacts;
    }

    @Override
    protected void countIn(ZoneId zone) {
        choose(settings, zone);
        finish(contacts.recount());
    }
}
