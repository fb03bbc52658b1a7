package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.JONAS;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.ZoneOffset;
import java.util.List;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

/** What every store of contacts does when contacts are taken out. */
public abstract class ContactRemovalContract {
    private static final IsoWeek WEEK = IsoWeek.of(MONDAY, ZoneOffset.UTC);

    /** A store without any contact, whose team lives in UTC. */
    protected abstract Contacts empty();

    @Test
    void aRemovedContactCountsNoMore() {
        Contacts contacts = empty();
        contacts.keep(
                List.of(
                        aContact("1").by(MARTA).about(DELIVERY).on(CARE_7).helped(true).contact(),
                        aContact("2").by(JONAS).about(DELIVERY, BILLING).on(CARE_7).contact(),
                        aContact("3").by(JONAS).about(BILLING).contact()));

        contacts.remove(List.of(aContact("1").contact().id(), aContact("99").contact().id()));

        WeeklyTallies week = contacts.weekly(Slice.ALL, new WeekRange(WEEK, WEEK));
        assertThat(contacts.find(aContact("1").contact().id())).isEmpty();
        assertThat(week.all())
                .extracting(ContactWeeksContract::withoutTones)
                .containsExactly(new Tally(2, 2, 0, 0));
        assertThat(week.themes().get(DELIVERY))
                .extracting(ContactWeeksContract::withoutTones)
                .containsExactly(new Tally(1, 1, 0, 0));
        assertThat(contacts.customers(WEEK)).containsEntry(DELIVERY, 1);
    }

    @Test
    void aContactRemovedAndSentAgainCountsOnce() {
        Contacts contacts = empty();
        Contact contact = aContact("1").by(MARTA).about(DELIVERY).contact();
        contacts.keep(List.of(contact));
        contacts.remove(List.of(contact.id()));

        List<Contacts.Outcome> outcomes = contacts.keep(List.of(contact));

        assertThat(outcomes).containsExactly(Contacts.Outcome.IMPORTED);
        assertThat(contacts.weekly(Slice.ALL, new WeekRange(WEEK, WEEK)).all())
                .extracting(ContactWeeksContract::withoutTones)
                .containsExactly(new Tally(1, 1, 0, 0));
    }
}
