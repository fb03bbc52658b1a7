package org.emptychair.atlassian.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.calendar.CalendarReading;
import org.emptychair.calendar.Calendars;
import org.emptychair.calendar.FeedHosts;
import org.emptychair.calendar.LeadersCalendar;
import org.emptychair.calendar.Proposals;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes leaders' calendars in: files that they bring, and feeds that are fetched every hour. */
public final class CalendarIntake implements ClusterJob.Work {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarIntake.class);
    private static final int DAYS = 91;

    private final Stores stores;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    /**
     * What it reads and writes.
     *
     * @param hosts from which feeds may come
     */
    public record Stores(
            Leaders leaders,
            Calendars calendars,
            Proposals proposals,
            Secrets secrets,
            FeedHosts hosts,
            CalendarFeed feed) {}

    public CalendarIntake(Stores stores, Supplier<ZoneId> zone, Clock clock) {
        this.stores = stores;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Proposes what a file tells of the last thirteen weeks.
     *
     * @throws UnreadableCalendar when it cannot be taken; then nothing is proposed
     */
    public Proposals.Outcome file(Leader leader, InputStream body) {
        return take(leader, CalendarReading.FILE, body);
    }

    private Proposals.Outcome take(Leader leader, String calendar, InputStream body) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        CalendarFile file = new CalendarFile(calendar, today.minusDays(DAYS), today, zone.get());
        try {
            return stores.proposals()
                    .propose(leader, stores.calendars().of(leader.key()), file.read(body));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a feed from now on; an empty address means none.
     *
     * @throws CalendarFeed.NotAllowed when it is on no host that is allowed
     */
    public void follow(Leader leader, String address) {
        SecretName name = secret(leader.key());
        if (address.isBlank()) {
            stores.secrets().remove(name);
            stores.calendars().change(leader.key(), it -> it.withFeed(false));
            return;
        }
        URI checked = CalendarFeed.checked(address, stores.hosts().current());
        stores.secrets().put(name, new Secret(checked.toString()));
        stores.calendars().change(leader.key(), it -> it.withFeed(true));
        feed(leader);
    }

    @Override
    public void run(BooleanSupplier goOn) {
        for (PersonKey key : stores.calendars().withFeed()) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            stores.leaders().find(key).ifPresent(this::feedAnyhow);
        }
    }

    private void feedAnyhow(Leader leader) {
        try {
            feed(leader);
        } catch (RuntimeException failed) {
            // An outermost edge: one leader's calendar keeps no other's from being read.
            Incident.logged(LOG, "A calendar could not be read", failed);
        }
    }

    /** Reads a leader's feed now; what hinders it stands beside the feed. */
    public void feed(Leader leader) {
        LeadersCalendar calendar = stores.calendars().of(leader.key());
        Optional<Secret> address = stores.secrets().find(secret(leader.key()));
        if (!calendar.feed() || address.isEmpty()) {
            return;
        }
        try {
            URI checked = CalendarFeed.checked(address.get().value(), stores.hosts().current());
            take(leader, CalendarReading.FEED, stores.feed().fetch(checked));
            note(leader, it -> it.readAt(clock.instant()));
        } catch (UnreadableCalendar | CalendarFeed.NotAllowed hindered) {
            String sentence = String.valueOf(hindered.getMessage());
            note(leader, it -> it.failed(sentence));
        }
    }

    /** A fetch takes its time: whoever gave the feed up meanwhile hears nothing more of it. */
    private void note(Leader leader, UnaryOperator<LeadersCalendar> came) {
        stores.calendars().change(leader.key(), it -> it.feed() ? came.apply(it) : it);
    }

    private static SecretName secret(PersonKey leader) {
        byte[] key = leader.text().getBytes(StandardCharsets.UTF_8);
        return SecretName.calendar(UUID.nameUUIDFromBytes(key).toString());
    }
}
