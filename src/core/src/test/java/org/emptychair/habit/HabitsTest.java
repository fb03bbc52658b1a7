package org.emptychair.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.seat.InMemorySeats;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Seating;
import org.emptychair.chair.seat.Seats;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.issue.IssueId;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.servicetime.Visibility;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    private final Snapshots snapshots = new InMemorySnapshots();
    private final Seats seats = new InMemorySeats();
    private final Decisions decisions = new InMemoryDecisions();

    private Habit habit(Optional<TeamTime.Team> team) {
        return new Habits(
                        snapshots,
                        new SeatOutcomes(seats, decisions),
                        new Habits.Readings(week -> List.of(), at -> time(at, team)),
                        () -> BERLIN,
                        Clock.fixed(NOW, BERLIN))
                .now();
    }

    private static TeamTime time(Instant at, Optional<TeamTime.Team> team) {
        return new TeamTime(
                IsoWeek.lastComplete(at, BERLIN),
                70,
                Optional.empty(),
                Visibility.TEAM,
                List.of(),
                team);
    }

    private void closed(long page, String at) {
        snapshots.close(
                new Closing(
                        new Meeting(
                                page, "LEAD", Optional.of(LocalDate.parse(at.substring(0, 10)))),
                        Closing.State.CLOSED,
                        Instant.parse(at),
                        Optional.empty()),
                List.of());
    }

    @Test
    void onlyMeetingsOfTheLastThirteenWeeksCount() {
        closed(7, "2026-11-19T09:00:00Z");
        closed(8, "2026-08-01T09:00:00Z");

        assertThat(habit(Optional.empty()).meetings()).isEqualTo(1);
        assertThat(habit(Optional.empty()).decided()).isZero();
    }

    @Test
    void aMeetingThatDecidedForWhoSatThereCountsAndOneThatDecidedForOthersDoesNot() {
        for (long page : new long[] {7, 8}) {
            closed(page, "2026-11-19T09:00:00Z");
            seats.seat(
                    new Seating(
                            new Meeting(page, "LEAD", Optional.of(THURSDAY)),
                            IsoWeek.of(THURSDAY),
                            Optional.of(new IssueId(17)),
                            OptionalInt.empty(),
                            new Seating.Choice(
                                    Seating.Why.POLICY, NOW, Optional.empty(), Optional.empty()),
                            Optional.empty()));
        }
        aDecision("Call her").on(7, "LEAD").serving("CARE-7", 17).in(decisions);
        aDecision("Call him").on(8, "LEAD").serving("CARE-8", 18).in(decisions);

        assertThat(habit(Optional.empty()).meetings()).isEqualTo(2);
        assertThat(habit(Optional.empty()).decided()).isEqualTo(1);
    }

    @Test
    void theLeadersWeeksAreAddedUp() {
        TeamTime.Team three = new TeamTime.Team(ShareRange.AWAY, 2, 3);

        assertThat(habit(Optional.of(three)).weeks()).contains(new Habit.Weeks(26, 39));
    }

    @Test
    void ofTooFewLeadersNothingIsTold() {
        assertThat(habit(Optional.empty()).weeks()).isEmpty();
    }

    @Test
    void refusesMoreDecisionsThanMeetings() {
        assertThatThrownBy(() -> new Habit(1, 2, 0, 0, 0, Optional.empty()))
                .hasMessageContaining("2 of 1");
    }
}
