package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.emptychair.atlassian.ao.AoContacts;
import org.emptychair.atlassian.ao.AoQuotes;
import org.emptychair.atlassian.ao.AoRedactedContacts;
import org.emptychair.atlassian.phone.LibPhoneNumbers;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Hearings;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.Quotes;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.Settings;

/** What hears customers, and what keeps of their words what may be quoted. */
record Voices(
        Redactor redactor,
        AoContacts contacts,
        Quotes quotes,
        RedactedContacts redacted,
        ClusterJob job) {
    /** Where customers write phone numbers without a calling code, until somebody chose. */
    private static final List<String> REGIONS = List.of("DE", "GB", "US");

    private static final Duration EVERY = Duration.ofMinutes(1);

    static Voices of(ConfluenceServices services, Settings settings) {
        Redactor redactor = new Redactor(new LibPhoneNumbers(REGIONS));
        Hearing hearing = new Hearing(redactor);
        AoContacts contacts =
                new AoContacts(services.database(), services.locks(), settings, hearing);
        ClusterJob job =
                new ClusterJob(
                        "org.emptychair.hearing",
                        new Hearings(contacts.rereading()),
                        services.scheduler(),
                        services.locks());
        return new Voices(
                redactor,
                contacts,
                new AoQuotes(services.database(), services.locks(), hearing),
                new AoRedactedContacts(services.database(), hearing),
                job);
    }

    void begin(Clock clock) {
        Desk.offer(Redactor.class, redactor);
        Desk.offer(Quotes.class, quotes);
        Desk.offer(RedactedContacts.class, redacted);
        job.start(clock.instant().plus(EVERY), EVERY);
    }

    void end() {
        job.close();
    }
}
