package org.emptychair.chair.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Request;
import org.emptychair.chair.Seat;
import org.emptychair.chair.WholeChair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedMeetingsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.of(THURSDAY));
    private static final Request ASKED =
            new Request(List.of(Slice.ALL), Set.of(), Optional.of(MEETING));
    private static final Optional<String> INES = Optional.of("u-ines");
    private static final String IN_THE_MEETING = "2026-11-19T08:41:00Z";

    private final InMemoryContacts contacts = new InMemoryContacts(() -> BERLIN);
    private final Settings settings = new InMemorySettings();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final Audit audit = new InMemoryAudit();
    private final LiveChair.Stores stores;

    ClosedMeetingsTest() {
        settings.replace(
                new TeamSettings(BERLIN, Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));
        stores = ChairStores.of(contacts, settings).stores();
        contacts.keep(List.of(aContact("1").at("2026-11-12T09:00:00Z").contact()));
    }

    private ClosedMeetings meetings(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new ClosedMeetings(
                snapshots, new LiveChair(stores, settings, clock), stores.quotes(), audit, clock);
    }

    private List<AuditLine> lines() {
        return audit.newest(Long.MAX_VALUE, 10).stream().map(Audit.Kept::line).toList();
    }

    @Test
    void closedOnThursdayItStaysAsItWasOnThursday() {
        meetings(IN_THE_MEETING).close(MEETING, List.of(ASKED), INES);

        contacts.keep(List.of(aContact("2").at("2026-11-12T10:00:00Z").contact()));
        Snapshot kept = meetings("2026-11-20T08:00:00Z").find(ASKED).orElseThrow();

        assertThat(kept.takenAt()).isEqualTo(IN_THE_MEETING);
        assertThat(kept.chair().asOf()).isEqualTo(IN_THE_MEETING);
        assertThat(kept.chair().figures().contacted().orElseThrow().weeks().last()).isEqualTo(1);
    }

    @Test
    void closingAndOpeningLeaveAnAuditLineEachAndHappenOnce() {
        ClosedMeetings meetings = meetings(IN_THE_MEETING);

        assertThat(meetings.close(MEETING, List.of(ASKED), INES)).isTrue();
        assertThat(meetings.close(MEETING, List.of(ASKED), INES)).isFalse();
        assertThat(meetings.reopen(MEETING, INES)).isTrue();
        assertThat(meetings.reopen(MEETING, INES)).isFalse();

        assertThat(meetings.find(ASKED)).isEmpty();
        assertThat(lines())
                .extracting(AuditLine::deed)
                .containsExactly(AuditLine.Deed.REOPENED, AuditLine.Deed.CLOSED);
        assertThat(lines()).extracting(AuditLine::subject).containsOnly("page 7");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T22:59:59Z, false, OPEN",
        "2026-11-19T23:00:00Z, true, OPEN",
        "2026-11-21T11:00:00Z, true, OPEN",
        "2026-11-21T11:00:01Z, false, NOT_IN_TIME"
    })
    void theEveningClosesWithinThirtySixHoursOfTheDaysEndInTheTeamsZone(
            String now, boolean due, ClosedMeetings.Standing standing) {
        assertThat(meetings(now).isDue(MEETING, BERLIN)).isEqualTo(due);
        assertThat(meetings(now).standing(MEETING, BERLIN)).isEqualTo(standing);
    }

    @Test
    void theEveningLeavesOpenWhatAPersonOpenedAfterTheDay() {
        meetings(IN_THE_MEETING).close(MEETING, List.of(ASKED), INES);
        meetings("2026-11-19T09:00:00Z").reopen(MEETING, INES);
        assertThat(meetings("2026-11-19T23:30:00Z").isDue(MEETING, BERLIN)).isTrue();

        meetings("2026-11-19T23:30:00Z").close(MEETING, List.of(ASKED), Optional.empty());
        meetings("2026-11-20T08:00:00Z").reopen(MEETING, INES);

        assertThat(meetings("2026-11-20T09:00:00Z").isDue(MEETING, BERLIN)).isFalse();
    }

    @Test
    void aMeetingWithoutADayIsClosedByAPersonAlone() {
        Meeting dayless = new Meeting(8, "LEAD", Optional.empty());

        assertThat(meetings(IN_THE_MEETING).isDue(dayless, BERLIN)).isFalse();
        assertThat(meetings("2027-11-19T08:41:00Z").standing(dayless, BERLIN))
                .isEqualTo(ClosedMeetings.Standing.OPEN);
    }

    @Test
    void aVetoRewritesWhatIsKeptAndLeavesAnAuditLine() {
        keep();

        meetings("2026-11-20T08:00:00Z").veto(WholeChair.ON_SEATED.id(), "u-ines");

        Snapshot kept = snapshots.find(7, Subject.of(ASKED)).orElseThrow();
        assertThat(kept.chair().quotes()).containsExactly(WholeChair.RELEASED);
        assertThat(((Seat.Customer) kept.chair().seat()).words()).isEmpty();
        assertThat(lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.deed()).isEqualTo(AuditLine.Deed.VETOED);
                            assertThat(line.counts()).isEqualTo(Map.of("meetings", 1));
                        });
    }

    @Test
    void whatMayNotBeQuotedTodayIsNotReadInOldMeetingsEither() {
        keep();

        Snapshot read = meetings("2026-11-20T08:00:00Z").find(ASKED).orElseThrow();

        assertThat(read.chair().quotes()).isEmpty();
        assertThat(((Seat.Customer) read.chair().seat()).words()).isEmpty();
        assertThat(read.chair().figures()).isEqualTo(WholeChair.chair().figures());
    }

    private void keep() {
        Instant at = Instant.parse(IN_THE_MEETING);
        snapshots.close(
                new Closing(MEETING, Closing.State.CLOSED, at, INES),
                List.of(new Snapshot(7, Subject.of(ASKED), at, WholeChair.chair())));
    }
}
