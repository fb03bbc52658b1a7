package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.emptychair.chair.Chair;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Request;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.Sight;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often the database is asked for a panel, by how many complaints there are. */
class FewQueriesTest {
    private static final Instant NOW = Instant.parse("2026-11-19T09:00:00Z");
    private static final Meeting MEETING =
            new Meeting(7, "LEAD", Optional.of(LocalDate.of(2026, 11, 19)));

    private static Database database;

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeAll
    static void open() {
        database = Database.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aPanelForAReaderWhoseRightsAreKnownAsksNothingForEachComplaint() {
        int few = queries(20);
        int many = queries(400);

        assertThat(many).isEqualTo(few);
        System.out.println(
                "queries about complaints for a panel: %d of 20, %d of 400".formatted(few, many));
    }

    private int queries(int complaints) {
        ActiveObjects ao = counting(database.emptied().ao());
        Complaints stored = new AoComplaints(ao, new LocalLocks());
        List<Complaint> all =
                LongStream.rangeClosed(1, complaints)
                        .mapToObj(
                                it ->
                                        ComplaintDraft.waiting(it, NOW.minus(Duration.ofHours(it)))
                                                .complaint())
                        .toList();
        stored.keep(all);
        LiveChair chairs = chairs(stored);
        Sight sight =
                new Sight(
                        Mode.AS_VIEWER,
                        Sight.Check.GOES_ON,
                        all.stream().map(Complaint::id).collect(Collectors.toSet()),
                        Set.of(),
                        Set.of(),
                        Optional.empty());
        asked.set(0);

        Chair chair = chairs.read(new Request(List.of(Slice.ALL), Set.of(), Optional.of(MEETING)));
        SeenChair seen = chair.seenBy(sight);

        assertThat(seen.parts().complaints().orElseThrow().lines()).hasSizeGreaterThan(19);
        return asked.get();
    }

    private static LiveChair chairs(Complaints complaints) {
        LiveChair.Stores memory =
                ChairStores.of(new InMemoryContacts(() -> ZoneOffset.UTC), new InMemorySettings())
                        .stores();
        return new LiveChair(
                new LiveChair.Stores(
                        memory.contacts(),
                        memory.findings(),
                        complaints,
                        memory.decisions(),
                        memory.quotes(),
                        memory.seats(),
                        memory.meetings(),
                        memory.questions(),
                        memory.team(),
                        memory.sync(),
                        memory.recount(),
                        memory.versions()),
                new InMemorySettings(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The same database, which counts what it is asked. */
    private ActiveObjects counting(ActiveObjects real) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, given) -> {
                            asked.incrementAndGet();
                            try {
                                return method.invoke(real, given);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
    }
}
