package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.aContact;
import static org.emptychair.decision.DecisionDraft.REY;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Seating;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.sync.IssueReading;
import org.junit.jupiter.api.Test;

class LastMeetingReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate WEEK_AGO = TODAY.minusDays(7);
    private static final Instant SEATED = Instant.parse("2026-11-12T06:00:00Z");
    private static final Instant AFTER = SEATED.plus(Duration.ofDays(2));
    private static final ComplaintDraft WAITING =
            ComplaintDraft.waiting(7, SEATED.minus(Duration.ofDays(40)));
    private static final Meeting LAST = new Meeting(3, "OPS", Optional.of(WEEK_AGO));

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final LiveChair.Stores stores =
            ChairStores.of(contacts, new InMemorySettings()).stores();
    private final LastMeetingReader reader = new LastMeetingReader(stores, TODAY);

    private LastMeeting.Guest guest(ComplaintDraft draft) {
        stores.seats()
                .seat(
                        new Seating(
                                LAST,
                                LAST.week(TODAY),
                                new IssueId(7),
                                OptionalInt.empty(),
                                Seating.Choice.byPolicy(Seating.Why.POLICY, SEATED)));
        stores.complaints().keep(List.of(draft.complaint()));
        return reader.read(LAST).orElseThrow().customer().orElseThrow();
    }

    private void helped(boolean yes) {
        String id = IssueReading.contact(new IssueId(7)).id();
        contacts.keep(List.of(aContact(id).from("jira").helped(yes).contact()));
    }

    @Test
    void theNewestEarlierMeetingOfTheSpaceIsTheLast() {
        Meeting today = new Meeting(9, "OPS", Optional.of(TODAY));
        stores.meetings().keep(new Meeting(1, "OPS", Optional.of(TODAY.minusDays(14))));
        stores.meetings().keep(LAST);
        stores.meetings().keep(new Meeting(4, "CARE", Optional.of(TODAY.minusDays(1))));
        stores.meetings().keep(today);

        assertThat(reader.before(today)).contains(LAST);
        assertThat(reader.before(new Meeting(9, "OPS", Optional.empty()))).isEmpty();
        assertThat(reader.read(new Meeting(3, "OPS", Optional.empty()))).isEmpty();
    }

    @Test
    void nobodySatThere() {
        assertThat(reader.read(LAST).orElseThrow().customer()).isEmpty();
    }

    @Test
    void whoWasAnsweredSinceMaySayWhetherItHelped() {
        helped(true);

        LastMeeting.Guest guest = guest(WAITING.answered(AFTER));

        assertThat(guest.fate()).isEqualTo(LastMeeting.Fate.ANSWERED);
        assertThat(guest.at()).contains(AFTER);
        assertThat(guest.helped()).contains(true);
    }

    @Test
    void whoWaitsStillHasNothingToSay() {
        helped(true);

        LastMeeting.Guest guest = guest(WAITING);

        assertThat(guest.fate()).isEqualTo(LastMeeting.Fate.STILL_WAITING);
        assertThat(guest.at()).isEmpty();
        assertThat(guest.helped()).isEmpty();
    }

    @Test
    void anAnswerBeforeTheMeetingIsNone() {
        Instant before = SEATED.minusSeconds(60);

        assertThat(guest(WAITING.answered(before)).fate())
                .isEqualTo(LastMeeting.Fate.STILL_WAITING);
    }

    @Test
    void whoseIssueIsResolvedIsTold() {
        helped(false);

        LastMeeting.Guest guest = guest(WAITING.ended(Ending.How.RESOLVED, AFTER));

        assertThat(guest.fate()).isEqualTo(LastMeeting.Fate.RESOLVED);
        assertThat(guest.at()).contains(AFTER);
        assertThat(guest.helped()).contains(false);
    }

    @Test
    void whoseIssueIsGoneIsTold() {
        assertThat(guest(WAITING.ended(Ending.How.GONE, AFTER)).fate())
                .isEqualTo(LastMeeting.Fate.GONE);
        stores.complaints().remove(List.of(new IssueId(7)));
        LastMeeting.Guest forgotten = reader.read(LAST).orElseThrow().customer().orElseThrow();
        assertThat(forgotten.fate()).isEqualTo(LastMeeting.Fate.GONE);
        assertThat(forgotten.issue()).isEmpty();
    }

    @Test
    void itsDecisionsAreDoneOverdueOrInTime() {
        aDecision("Call back").on(3, "OPS").due("2026-11-18").in(stores.decisions());
        aDecision("Pack better").on(3, "OPS").due("2026-11-19").in(stores.decisions());
        aDecision("Refund").on(3, "OPS").done().in(stores.decisions());
        aDecision("Elsewhere").on(4, "OPS").due("2026-11-18").in(stores.decisions());

        LastMeeting last = reader.read(LAST).orElseThrow();

        assertThat(last.done()).isEqualTo(1);
        assertThat(last.open()).isEqualTo(1);
        assertThat(last.overdue())
                .containsExactly(
                        new LastMeeting.Overdue(
                                Optional.of(REY.name()), LocalDate.of(2026, 11, 18)));
    }
}
