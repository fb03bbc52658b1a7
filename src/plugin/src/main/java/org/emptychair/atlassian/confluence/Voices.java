package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.emptychair.atlassian.ao.AoContacts;
import org.emptychair.atlassian.ao.AoQuotes;
import org.emptychair.atlassian.ao.AoRedactedContacts;
import org.emptychair.atlassian.ao.AoWordsAsSent;
import org.emptychair.atlassian.phone.ChosenPhoneNumbers;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Forgetting;
import org.emptychair.atlassian.schedule.Hearings;
import org.emptychair.quote.Custodies;
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
        Custodies custodies,
        ClusterJob job,
        ClusterJob forgetting) {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    static Voices of(
            ConfluenceServices services, Settings settings, Custodies custodies, Clock clock) {
        Redactor redactor =
                new Redactor(
                        new ChosenPhoneNumbers(() -> List.copyOf(custodies.current().regions())));
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
                new AoQuotes(services.database(), services.locks(), hearing, clock),
                new AoRedactedContacts(services.database(), hearing),
                custodies,
                job,
                forgetting(services, custodies, clock));
    }

    private static ClusterJob forgetting(
            ConfluenceServices services, Custodies custodies, Clock clock) {
        return new ClusterJob(
                "org.emptychair.forgetting",
                new Forgetting(
                        new AoWordsAsSent(services.database(), services.locks()), custodies, clock),
                services.scheduler(),
                services.locks());
    }

    void begin(Clock clock) {
        Desk.offer(Redactor.class, redactor);
        Desk.offer(Quotes.class, quotes);
        Desk.offer(RedactedContacts.class, redacted);
        job.start(clock.instant().plus(EVERY), EVERY);
        forgetting.start(clock.instant().plus(FORGET_EVERY), FORGET_EVERY);
    }

    void end() {
        job.close();
        forgetting.close();
    }
}
