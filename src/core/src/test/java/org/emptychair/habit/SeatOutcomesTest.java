package org.emptychair.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.seat.InMemorySeats;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Seating;
import org.emptychair.chair.seat.Seats;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.Rewritten;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class SeatOutcomesTest {
    private static final Instant NOON = Instant.parse("2026-11-19T11:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.of(DAY));

    private final Seats seats = new InMemorySeats();
    private final Decisions decisions = new InMemoryDecisions();

    private SeatOutcome outcome() {
        return new SeatOutcomes(seats, decisions)
                .of(new Closing(MEETING, Closing.State.CLOSED, NOON, Optional.empty()), BERLIN);
    }

    private void seat(Seating.Choice choice, Optional<IssueId> issue, Optional<String> guest) {
        seats.seat(
                new Seating(MEETING, IsoWeek.of(DAY), issue, OptionalInt.empty(), choice, guest));
    }

    private void seatWhoWaits() {
        seat(
                Seating.Choice.byPolicy(Seating.Why.POLICY, NOON),
                Optional.of(new IssueId(17)),
                Optional.empty());
    }

    @Test
    void whereNobodySatNothingCouldBeDecided() {
        aDecision("Call her").on(7, "LEAD").serving("CARE-7", 17).in(decisions);

        assertThat(outcome()).isEqualTo(SeatOutcome.NOBODY_SAT);
    }

    @Test
    void aDecisionThatServesWhoSatThereIsOneForThem() {
        seatWhoWaits();
        aDecision("Call him").on(7, "LEAD").serving("CARE-8", 18).in(decisions);
        assertThat(outcome()).isEqualTo(SeatOutcome.UNDECIDED);

        aDecision("Call her").on(7, "LEAD").serving("CARE-7", 17).in(decisions);

        assertThat(outcome()).isEqualTo(SeatOutcome.DECIDED);
    }

    @Test
    void whatWasTakenBackDecidedNothing() {
        seatWhoWaits();
        Decision decision = aDecision("Call her").on(7, "LEAD").serving("CARE-7", 17).in(decisions);

        Rewritten.in(decisions, decision.withdrawn());

        assertThat(outcome()).isEqualTo(SeatOutcome.UNDECIDED);
    }

    @Test
    void whateverIsDecidedBeforeAGuestIsDecidedForThem() {
        seat(
                Seating.Choice.guest(NOON, "ines", "She said yes by mail"),
                Optional.empty(),
                Optional.of("Mrs Okafor"));
        assertThat(outcome()).isEqualTo(SeatOutcome.UNDECIDED);

        aDecision("Send the money back").on(7, "LEAD").in(decisions);

        assertThat(outcome()).isEqualTo(SeatOutcome.DECIDED);
    }
}
