package org.emptychair.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BERLIN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.seat.InMemorySeats;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.servicetime.Visibility;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Snapshots snapshots = new InMemorySnapshots();

    private Habit habit(Optional<TeamTime.Team> team) {
        return new Habits(
                        snapshots,
                        new InMemorySeats(),
                        new InMemoryDecisions(),
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
