package org.emptychair.chair.seat;

import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.IssueKey;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryQuotes;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Quotes;
import org.emptychair.quote.Redactor;

/** What customers said on their issues, and what customer service took out of it. */
final class SpokenQuotes {
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Quotes quotes;

    /**
     * @param at when customer service takes out whatever it takes out
     */
    SpokenQuotes(Instant at) {
        quotes =
                new InMemoryQuotes(
                        contacts,
                        new Hearing(new Redactor(new PlainPhoneNumbers())),
                        key -> Optional.empty(),
                        Clock.fixed(at, ZoneOffset.UTC));
    }

    Quotes quotes() {
        return quotes;
    }

    /** The customer of an issue says something, which is taken out. */
    void veto(long issue) {
        Contact said = aContact("said on " + issue).on(new IssueKey("CARE-" + issue)).contact();
        contacts.keep(List.of(said));
        quotes.veto(InMemoryQuotes.idOf(said.id()), "support.lead");
    }
}
