package org.emptychair.atlassian.ao;

import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.MONDAY;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.Contacts;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.quote.RedactedContactsContract;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.sync.ReadIssue;
import org.junit.jupiter.api.BeforeEach;

/** The contract of redacted contacts over their table. */
abstract class RedactedContactsOnTables extends RedactedContactsContract {
    private Contacts contacts;
    private RedactedContacts redacted;

    abstract Database database();

    @BeforeEach
    void begin() {
        RealActiveObjects ao = database().emptied().ao();
        LocalLocks locks = new LocalLocks();
        contacts = new AoContacts(ao, locks, new InMemorySettings(), AoContactsContract.HEARING);
        redacted = new AoRedactedContacts(ao, AoContactsContract.HEARING);
        new AoReadIssues(ao, locks)
                .keep(
                        List.of(
                                new ReadIssue(
                                        SEVEN,
                                        CARE_7,
                                        Optional.of(MONDAY),
                                        "",
                                        MONDAY,
                                        true,
                                        new TreeSet<>(),
                                        new TreeSet<>())));
    }

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected RedactedContacts redacted() {
        return redacted;
    }
}
