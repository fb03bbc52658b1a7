package org.emptychair.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;

class UndecidedTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private final Snapshots snapshots = new InMemorySnapshots();
    private final SectionQuestions asked = new InMemorySectionQuestions();
    private final Map<Long, SeatOutcome> outcomes = new HashMap<>();

    /** Its number is that of its page; it is held on the Thursday of that week. */
    private void meeting(int number, SeatOutcome outcome) {
        meeting("LEAD", number, outcome);
    }

    private void meeting(String space, int number, SeatOutcome outcome) {
        LocalDate day = FIRST.plusWeeks(number);
        outcomes.put((long) number, outcome);
        snapshots.close(
                new Closing(
                        new Meeting(number, space, Optional.of(day)),
                        Closing.State.CLOSED,
                        day.atTime(10, 0).atZone(BERLIN).toInstant(),
                        Optional.empty()),
                List.of());
    }

    private void asked(int number) {
        asked.keep(
                new SectionQuestion(
                        "LEAD",
                        number,
                        FIRST.plusWeeks(number),
                        new PersonKey("kofi"),
                        Instant.EPOCH,
                        Optional.empty()));
    }

    /** The pages of the meetings, seen on the second day after the meeting of a number. */
    private List<Long> after(int number) {
        return at(FIRST.plusWeeks(number).plusDays(2).atTime(9, 0).atZone(BERLIN).toInstant());
    }

    private List<Long> at(Instant now) {
        Undecided undecided =
                new Undecided(
                        snapshots,
                        (closing, here) -> outcomes.get(closing.meeting().pageId()),
                        asked,
                        () -> BERLIN,
                        Clock.fixed(now, BERLIN));
        return undecided.latest().stream().map(it -> it.meeting().pageId()).toList();
    }

    @Test
    void threeMeetingsInARowThatDecidedNothingAreTooMany() {
        meeting(1, SeatOutcome.UNDECIDED);
        meeting(2, SeatOutcome.UNDECIDED);
        assertThat(after(2)).isEmpty();

        meeting(3, SeatOutcome.UNDECIDED);

        assertThat(after(3)).containsExactly(3L);
    }

    @Test
    void aDecisionAmongTheLastThreeIsEnough() {
        meeting(1, SeatOutcome.UNDECIDED);
        meeting(2, SeatOutcome.DECIDED);
        meeting(3, SeatOutcome.UNDECIDED);
        meeting(4, SeatOutcome.UNDECIDED);

        assertThat(after(4)).isEmpty();
    }

    @Test
    void aMeetingInWhichNobodySatCountsNeitherWay() {
        meeting(1, SeatOutcome.UNDECIDED);
        meeting(2, SeatOutcome.NOBODY_SAT);
        meeting(3, SeatOutcome.UNDECIDED);
        assertThat(after(3)).isEmpty();

        meeting(4, SeatOutcome.UNDECIDED);

        assertThat(after(4)).containsExactly(4L);
    }

    @Test
    void meetingsOfOtherSpacesAreNotInTheRow() {
        meeting("BOARD", 1, SeatOutcome.UNDECIDED);
        meeting("LEAD", 2, SeatOutcome.UNDECIDED);
        meeting("LEAD", 3, SeatOutcome.UNDECIDED);

        assertThat(after(3)).isEmpty();
    }

    @Test
    void whoWasAskedIsNotAskedAgainHoweverManyFollow() {
        for (int number = 1; number <= 7; number++) {
            meeting(number, SeatOutcome.UNDECIDED);
        }
        asked(3);

        assertThat(after(7)).isEmpty();
    }

    @Test
    void whoWasAskedIsAskedAgainAfterADecisionAndThreeMeetingsWithout() {
        asked(3);
        for (int number = 1; number <= 7; number++) {
            meeting(number, number == 4 ? SeatOutcome.DECIDED : SeatOutcome.UNDECIDED);
        }
        assertThat(after(7)).containsExactly(7L);

        outcomes.put(5L, SeatOutcome.DECIDED);

        assertThat(after(7)).isEmpty();
    }

    @Test
    void whoWasAskedAboutAMeetingThatIsGoneIsNotAskedAgainAboutTheSameRow() {
        asked(3);
        for (int number = 4; number <= 6; number++) {
            meeting(number, SeatOutcome.UNDECIDED);
        }

        assertThat(after(6)).isEmpty();
    }

    @Test
    void aDecisionMayBeWrittenDownOnTheDayAfter() {
        for (int number = 1; number <= 3; number++) {
            meeting(number, SeatOutcome.UNDECIDED);
        }
        Instant closed = FIRST.plusWeeks(3).atTime(10, 0).atZone(BERLIN).toInstant();

        assertThat(at(closed.plusSeconds(86_399))).isEmpty();
        assertThat(at(closed.plusSeconds(86_400))).containsExactly(3L);
    }

    @Test
    void whatIsLongAgoAsksNobody() {
        for (int number = 1; number <= 3; number++) {
            meeting(number, SeatOutcome.UNDECIDED);
        }

        assertThat(after(4)).containsExactly(3L);
        assertThat(after(5)).isEmpty();
    }
}
