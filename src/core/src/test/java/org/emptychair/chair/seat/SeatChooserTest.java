package org.emptychair.chair.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.issue.IssueId;
import org.emptychair.wocas.InMemoryThemes;
import org.junit.jupiter.api.Test;

class SeatChooserTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-19T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.of(TODAY));

    private final Seats seats = new InMemorySeats();
    private final Meetings meetings = new InMemoryMeetings();
    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final InMemoryThemes themes = new InMemoryThemes(contacts);
    private final SpokenQuotes said = new SpokenQuotes(NOW.plusSeconds(60));
    private final SeatPolicy policy = new SeatPolicy(complaints, seats, said.quotes());
    private final SeatChooser chooser =
            new SeatChooser(seats, complaints, contacts, themes, policy, BERLIN);

    private static ComplaintDraft waiting(long number, int days) {
        return ComplaintDraft.waiting(number, NOW.minus(Duration.ofDays(days)));
    }

    private void keep(ComplaintDraft draft) {
        complaints.keep(List.of(draft.complaint()));
    }

    private void choose(Instant now) {
        chooser.choose(meetings, meeting -> Wish.ANYBODY, now);
    }

    private Optional<Seating> seated(Meeting meeting) {
        return seats.on(meeting.pageId(), meeting.week(TODAY));
    }

    private Optional<Long> who(Meeting meeting) {
        return seated(meeting).flatMap(Seating::issue).map(IssueId::number);
    }

    @Test
    void meetingsOfTodayAndOfSevenDaysHaveTheirCustomer() {
        Meeting inAWeek = new Meeting(8, "LEAD", Optional.of(TODAY.plusDays(7)));
        Meeting later = new Meeting(9, "LEAD", Optional.of(TODAY.plusDays(8)));
        Meeting yesterday = new Meeting(10, "LEAD", Optional.of(TODAY.minusDays(1)));
        List.of(MEETING, inAWeek, later, yesterday).forEach(meetings::keep);
        keep(waiting(1, 30));

        choose(NOW);

        assertThat(who(MEETING)).contains(1L);
        assertThat(who(inAWeek)).isPresent();
        assertThat(who(later)).isEmpty();
        assertThat(who(yesterday)).isEmpty();
    }

    @Test
    void aDayFullOfMeetingsLeavesNoneOfTheNextDayOut() {
        for (int i = 0; i < Meetings.MOST; i++) {
            meetings.keep(new Meeting(1_000 + i, "S" + i, Optional.of(TODAY)));
        }
        Meeting tomorrow = new Meeting(9, "LEAD", Optional.of(TODAY.plusDays(1)));
        meetings.keep(tomorrow);
        keep(waiting(1, 30));

        choose(NOW);

        assertThat(who(tomorrow)).contains(1L);
    }

    @Test
    void todayIsTheTeamsDay() {
        meetings.keep(MEETING);
        keep(waiting(1, 30));

        choose(Instant.parse("2026-11-19T23:30:00Z"));

        assertThat(who(MEETING)).isEmpty();
    }

    @Test
    void whoSitsThereStaysWhoeverWaitsLonger() {
        meetings.keep(MEETING);
        keep(waiting(1, 3));
        choose(NOW);
        keep(waiting(2, 300));

        choose(NOW.plusSeconds(60));

        assertThat(who(MEETING)).contains(1L);
        assertThat(seated(MEETING).orElseThrow().choice().why()).isEqualTo(Seating.Why.POLICY);
    }

    @Test
    void whoWasAnsweredStaysAndWhoWasHelpedGivesWay() {
        meetings.keep(MEETING);
        keep(waiting(1, 30));
        keep(waiting(2, 3));
        choose(NOW);
        keep(waiting(1, 30).answered(NOW));
        choose(NOW);
        assertThat(who(MEETING)).contains(1L);

        keep(waiting(1, 30).ended(Ending.How.RESOLVED, NOW));
        choose(NOW);

        assertThat(who(MEETING)).contains(2L);
        assertThat(seated(MEETING).orElseThrow().choice().why()).isEqualTo(Seating.Why.GAVE_WAY);
    }

    @Test
    void whoseWordsWereTakenOutGivesWayAndStaysWhenAPersonSeatsThemAfterwards() {
        meetings.keep(MEETING);
        keep(waiting(1, 30));
        keep(waiting(2, 3));
        choose(NOW);
        said.veto(1);

        choose(NOW);

        assertThat(who(MEETING)).contains(2L);
        assertThat(seated(MEETING).orElseThrow().choice().why()).isEqualTo(Seating.Why.GAVE_WAY);
        Instant later = NOW.plusSeconds(120);
        seats.seat(
                chooser.seating(
                        MEETING,
                        new IssueId(1),
                        Seating.Choice.named(later, "lena", "They wait longest")));
        choose(later);
        assertThat(who(MEETING)).contains(1L);
    }

    @Test
    void whoeverAPersonSeatedGivesWayAsWellOnceTheirWordsAreTakenOut() {
        meetings.keep(MEETING);
        keep(waiting(1, 30));
        keep(waiting(2, 3));
        seats.seat(
                chooser.seating(
                        MEETING, new IssueId(2), Seating.Choice.named(NOW, "lena", "Three lids")));
        said.veto(2);

        choose(NOW);

        assertThat(who(MEETING)).contains(1L);
    }

    @Test
    void whereNobodyElseWaitsTheyKeepTheChairWithoutWords() {
        meetings.keep(MEETING);
        keep(waiting(1, 30));
        choose(NOW);
        said.veto(1);

        choose(NOW.plusSeconds(120));
        choose(NOW.plusSeconds(180));

        assertThat(who(MEETING)).contains(1L);
        assertThat(seated(MEETING).orElseThrow().choice().at()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void nobodySitsWhereNobodyWaits() {
        meetings.keep(MEETING);

        choose(NOW);

        assertThat(who(MEETING)).isEmpty();
    }

    @Test
    void theYearOfTheirFirstWordIsKept() {
        meetings.keep(MEETING);
        keep(waiting(1, 30).by(MARTA));
        contacts.keep(
                List.of(aContact("1").from("jira").by(MARTA).at("2019-12-31T23:30:00Z").contact()));

        choose(NOW);

        assertThat(seated(MEETING).orElseThrow().since()).isEqualTo(OptionalInt.of(2020));
    }
}
