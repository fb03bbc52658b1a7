package org.emptychair.quote;

import static org.emptychair.TestWorld.CARE_7;

import java.util.Optional;
import org.emptychair.TestWorld;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;

class InMemoryQuotesTest extends QuotesContract {
    private final Contacts contacts = new InMemoryContacts(() -> TestWorld.BERLIN);
    private final Quotes quotes =
            new InMemoryQuotes(
                    contacts,
                    new Hearing(new Redactor(new PlainPhoneNumbers())),
                    key -> key.equals(CARE_7) ? Optional.of(SEVEN) : Optional.empty(),
                    CLOCK);

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected Quotes quotes() {
        return quotes;
    }
}
