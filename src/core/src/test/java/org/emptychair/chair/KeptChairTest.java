package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.servicetime.InMemoryCommitments;
import org.emptychair.servicetime.InMemoryConfirmedDays;
import org.emptychair.servicetime.InMemoryServiceTimes;
import org.emptychair.servicetime.LiveTeam;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.sync.SyncReport;
import org.junit.jupiter.api.Test;

class KeptChairTest {
    private static final Request CARE =
            new Request(
                    List.of(new Slice(Optional.of(new Department("Care")), Optional.empty())),
                    Set.of(),
                    Optional.empty());

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final InMemorySettings settings = new InMemorySettings();
    private Optional<Integer> recount = Optional.empty();
    private LiveChair.Versions versions = written(1);
    private Instant now = Instant.parse("2026-11-20T10:00:10Z");

    private int teamReadings;

    private final LiveChair chairs = new LiveChair(stores(), settings, clock());

    private static LiveChair.Versions written(long times) {
        return written(times, 1);
    }

    private static LiveChair.Versions written(long contacts, long leaders) {
        return new LiveChair.Versions(Map.of("contacts", contacts, "leaders", leaders));
    }

    private LiveTeam team() {
        return new LiveTeam(
                new InMemoryLeaders(),
                new InMemoryServiceTimes(),
                new InMemoryConfirmedDays(),
                new InMemoryCommitments(),
                () -> {
                    teamReadings++;
                    return ZoneOffset.UTC;
                });
    }

    private LiveChair.Stores stores() {
        LiveChair.Stores plain = ChairStores.of(contacts, settings).stores();
        return new LiveChair.Stores(
                plain.contacts(),
                plain.findings(),
                plain.complaints(),
                plain.decisions(),
                plain.quotes(),
                plain.seats(),
                plain.meetings(),
                plain.questions(),
                Optional.of(team()),
                () -> new SyncReport(List.of()),
                () -> recount,
                () -> versions);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void aChairIsReadOnceForAllWhoLookWithinAMinute() {
        Chair first = chairs.read(Request.ALL);

        now = now.plusSeconds(49);

        assertThat(chairs.read(Request.ALL)).isSameAs(first);
        assertThat(chairs.read(CARE)).isNotSameAs(first);
    }

    @Test
    void aChairOfTheMinuteBeforeIsReadAnew() {
        Chair first = chairs.read(Request.ALL);

        now = now.plusSeconds(50);

        assertThat(chairs.read(Request.ALL).reading().at()).isAfter(first.reading().at());
    }

    @Test
    void whatWasWrittenIsSeenByTheNextWhoLooks() {
        Chair first = chairs.read(Request.ALL);

        contacts.keep(List.of(aContact("1").contact()));
        versions = written(2);

        assertThat(chairs.read(Request.ALL)).isNotSameAs(first);
    }

    @Test
    void theLeadersTimeIsReadAgainOnlyOnceItWasWritten() {
        chairs.read(Request.ALL);
        int first = teamReadings;

        versions = written(2, 1);
        chairs.read(Request.ALL);
        int afterAContact = teamReadings;
        versions = written(2, 2);
        chairs.read(Request.ALL);

        assertThat(afterAContact).isEqualTo(first);
        assertThat(teamReadings).isGreaterThan(first);
    }

    @Test
    void otherSettingsAndARunningRecountAreSeenAtOnce() {
        Chair first = chairs.read(Request.ALL);

        recount = Optional.of(40);
        versions = written(2);
        Chair counting = chairs.read(Request.ALL);
        TeamSettings before = settings.current();
        settings.replace(
                new TeamSettings(
                        before.zone(), Mode.SHARED, 9, before.customerService(), Optional.empty()));

        assertThat(counting.reading().freshness().recount()).contains(40);
        assertThat(counting).isNotSameAs(first);
        assertThat(chairs.read(Request.ALL)).isNotSameAs(counting);
    }
}
