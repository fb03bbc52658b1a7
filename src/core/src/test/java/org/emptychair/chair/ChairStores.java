package org.emptychair.chair;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.emptychair.chair.seat.InMemoryMeetings;
import org.emptychair.chair.seat.InMemoryQuestions;
import org.emptychair.chair.seat.InMemorySeats;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryQuotes;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.Settings;
import org.emptychair.sync.SyncReport;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Readings;

/** What a chair is read from, in memory; every step gives a new one. */
public record ChairStores(LiveChair.Stores stores) {
    public static ChairStores of(InMemoryContacts contacts, Settings settings) {
        return new ChairStores(
                new LiveChair.Stores(
                        contacts,
                        new LiveFindings(
                                contacts,
                                new InMemoryThemes(contacts),
                                settings,
                                Readings.NONE,
                                new InMemoryRebases()),
                        new InMemoryComplaints(),
                        new InMemoryDecisions(),
                        new InMemoryQuotes(
                                contacts,
                                new Hearing(new Redactor(new PlainPhoneNumbers())),
                                key -> Optional.empty(),
                                Clock.systemUTC()),
                        new InMemorySeats(),
                        new InMemoryMeetings(),
                        new InMemoryQuestions(),
                        Optional.empty(),
                        () -> new SyncReport(List.of()),
                        Optional::empty,
                        anew()));
    }

    /** As if something was written before each look. */
    private static Supplier<LiveChair.Versions> anew() {
        AtomicLong looks = new AtomicLong();
        return () -> new LiveChair.Versions(Map.of("looks", looks.incrementAndGet()));
    }

    public ChairStores findings(LiveFindings findings) {
        return new ChairStores(
                new LiveChair.Stores(
                        stores.contacts(),
                        findings,
                        stores.complaints(),
                        stores.decisions(),
                        stores.quotes(),
                        stores.seats(),
                        stores.meetings(),
                        stores.questions(),
                        stores.team(),
                        stores.sync(),
                        stores.recount(),
                        stores.versions()));
    }

    public ChairStores sync(SyncReport report) {
        return new ChairStores(
                new LiveChair.Stores(
                        stores.contacts(),
                        stores.findings(),
                        stores.complaints(),
                        stores.decisions(),
                        stores.quotes(),
                        stores.seats(),
                        stores.meetings(),
                        stores.questions(),
                        stores.team(),
                        () -> report,
                        stores.recount(),
                        stores.versions()));
    }

    public ChairStores versions(Supplier<LiveChair.Versions> versions) {
        return new ChairStores(
                new LiveChair.Stores(
                        stores.contacts(),
                        stores.findings(),
                        stores.complaints(),
                        stores.decisions(),
                        stores.quotes(),
                        stores.seats(),
                        stores.meetings(),
                        stores.questions(),
                        stores.team(),
                        stores.sync(),
                        stores.recount(),
                        versions));
    }
}
