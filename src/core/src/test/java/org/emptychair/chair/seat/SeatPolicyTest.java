package org.emptychair.chair.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class SeatPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-19T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.of(TODAY));
    private final Complaints complaints = new InMemoryComplaints();
    private final Seats seats = new InMemorySeats();
    private final SpokenQuotes said = new SpokenQuotes(NOW);

    private Optional<Long> chosen(Meeting meeting) {
        return new SeatPolicy(complaints, seats, said.quotes())
                .choose(meeting, Set.of(), TODAY, NOW)
                .map(IssueId::number);
    }

    private static Complaint silent(long id, int days, String priority) {
        Instant since = NOW.minus(Duration.ofDays(days));
        return complaint(id, priority, since, Optional.empty(), Optional.empty());
    }

    private static Complaint answered(long id, Optional<Instant> promise) {
        Instant created = NOW.minus(Duration.ofDays(300));
        return complaint(id, "Highest", created, Optional.of(NOW.minusSeconds(60)), promise);
    }

    private static Complaint complaint(
            long id,
            String priority,
            Instant created,
            Optional<Instant> reply,
            Optional<Instant> promise) {
        return new Complaint(
                new IssueId(id),
                new IssueKey("CARE-" + id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                created,
                Optional.empty(),
                reply,
                promise,
                Optional.of(priority),
                new TreeSet<>(Set.of(new ScopeId(1))),
                List.of(new Waiting(created, reply)));
    }

    private void sat(long issue, LocalDate day) {
        seats.seat(
                new Seating(
                        new Meeting(100 + issue, "LEAD", Optional.of(day)),
                        IsoWeek.of(day),
                        new IssueId(issue),
                        OptionalInt.empty(),
                        Seating.Choice.byPolicy(Seating.Why.POLICY, NOW)));
    }

    @Test
    void theLongestSilenceWeighedBySeverityIsSeated() {
        complaints.keep(
                List.of(silent(1, 10, "Medium"), silent(2, 7, "Highest"), silent(3, 11, "Low")));

        assertThat(chosen(MEETING)).contains(2L);
    }

    @Test
    void whoSatHereWithinEightWeeksLetsOthersSit() {
        complaints.keep(List.of(silent(1, 10, "Medium"), silent(2, 5, "Medium")));
        sat(1, TODAY.minusWeeks(8));

        assertThat(chosen(MEETING)).contains(2L);
        assertThat(chosen(new Meeting(7, "OTHER", Optional.of(TODAY)))).contains(1L);
        assertThat(chosen(new Meeting(7, "LEAD", Optional.of(TODAY.plusDays(1))))).contains(1L);
    }

    @Test
    void whenAllSatHereLatelyTheLongestWaitingSitsAgain() {
        complaints.keep(List.of(silent(1, 10, "Medium"), silent(2, 5, "Medium")));
        sat(1, TODAY.minusWeeks(1));
        sat(2, TODAY.minusWeeks(2));

        assertThat(chosen(MEETING)).contains(1L);
    }

    @Test
    void whoIsToSpeakThemselvesIsSeatedForABrokenPromiseOnly() {
        complaints.keep(List.of(answered(1, Optional.empty())));
        assertThat(chosen(MEETING)).isEmpty();

        complaints.keep(List.of(answered(2, Optional.of(NOW.minusSeconds(1)))));
        assertThat(chosen(MEETING)).contains(2L);
    }

    @Test
    void tiesBreakByPageAndWeekAndNotByChance() {
        complaints.keep(List.of(silent(1, 9, "High"), silent(2, 9, "High"), silent(3, 9, "High")));

        Set<Optional<Long>> over = new HashSet<>();
        for (long page = 1; page <= 40; page++) {
            over.add(chosen(new Meeting(page, "LEAD", Optional.of(TODAY))));
        }

        assertThat(over).hasSize(3);
        assertThat(chosen(MEETING)).isEqualTo(chosen(MEETING));
    }

    @Test
    void whoseWordsWereTakenOutSitsThereOnlyWhenNobodyElseWaits() {
        complaints.keep(List.of(silent(1, 10, "Medium"), silent(2, 5, "Medium")));
        said.veto(1);

        assertThat(chosen(MEETING)).contains(2L);
        said.veto(2);
        assertThat(chosen(MEETING)).contains(1L);
    }
}
