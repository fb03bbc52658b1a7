package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.aContact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Words;
import org.emptychair.erasure.Traces;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AoTracesOnPostgresTest {
    private static final Customer MARTA = new Customer("marta");
    private static final WeekRange WEEKS = WeekRange.endingWith(new IsoWeek(2026, 47), 4);
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static AoContacts empty() {
        return new AoContacts(
                database.emptied().ao(),
                new LocalLocks(),
                new InMemorySettings(),
                AoContactsContract.HEARING);
    }

    private static List<Contact> three() {
        return List.of(
                aContact("1")
                        .by(MARTA)
                        .saying(new Words("Marta here: the lid broke again."))
                        .contact(),
                aContact("2").by(MARTA).about(DELIVERY).contact(),
                aContact("3")
                        .by(new Customer("jonas"))
                        .saying(new Words("Still waiting for my parcel."))
                        .contact());
    }

    private static void erase(Traces traces) {
        traces.erase(three().get(0).id().source(), MARTA);
    }

    @Test
    void anErasedCustomersWordsAndReferenceAreGoneAndStillCounted() {
        AoContacts contacts = empty();
        contacts.keep(three());
        var before = contacts.weekly(Slice.ALL, WEEKS);
        Map<IsoWeek, ?> customers = contacts.customers(WEEKS);
        Traces.Trace trace = contacts.traces().of(three().get(0).id().source(), MARTA);

        erase(contacts.traces());

        assertThat(trace.contacts()).isEqualTo(2);
        assertThat(contacts.weekly(Slice.ALL, WEEKS)).isEqualTo(before);
        assertThat(contacts.customers(WEEKS)).isEqualTo(customers);
        assertThat(contacts.newest(Optional.empty(), 10).items())
                .filteredOn(it -> !it.id().id().equals("3"))
                .hasSize(2)
                .allSatisfy(
                        it -> {
                            assertThat(it.customer()).isEmpty();
                            assertThat(it.words().map(Words::text)).contains("[erased]");
                        });
        assertThat(contacts.traces().of(three().get(0).id().source(), MARTA).contacts()).isZero();
    }

    @Test
    void whatTheSourceSendsAgainStaysErased() {
        AoContacts contacts = empty();
        contacts.keep(three());
        erase(contacts.traces());

        assertThat(contacts.keep(three())).containsOnly(Contacts.Outcome.UNCHANGED);

        assertThat(contacts.find(three().get(0).id()).orElseThrow().words().map(Words::text))
                .contains("[erased]");
        assertThat(contacts.find(three().get(2).id()).orElseThrow().customer()).isPresent();
    }
}
