package org.emptychair.chair.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

/** What every store of seats does. */
public abstract class SeatsContract {
    private static final Instant AT = Instant.parse("2026-11-18T07:10:00.250Z");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final IsoWeek WEEK = IsoWeek.of(THURSDAY);

    /** A store in which nobody ever sat. */
    protected abstract Seats empty();

    @Test
    void whoWasChosenSitsThereInThatWeekAlone() {
        Seats seats = empty();
        Seating chosen = seating(7, "LEAD", Optional.of(THURSDAY), 42);

        seats.seat(chosen);

        assertThat(seats.on(7, WEEK)).contains(chosen);
        assertThat(seats.on(7, WEEK.plus(1))).isEmpty();
        assertThat(seats.on(8, WEEK)).isEmpty();
    }

    @Test
    void whoIsForgottenNeverSatAnywhere() {
        Seats seats = empty();
        seats.seat(seating(7, "LEAD", Optional.of(THURSDAY), 42));
        seats.seat(seating(8, "LEAD", Optional.of(THURSDAY), 43));

        seats.forget(Set.of(new IssueId(42), new IssueId(99)));

        assertThat(seats.of(new IssueId(42), 10)).isEmpty();
        assertThat(seats.on(7, WEEK)).isEmpty();
        assertThat(seats.on(8, WEEK)).isPresent();
    }

    @Test
    void whoIsSeatedLaterTakesThePlace() {
        Seats seats = empty();
        seats.seat(seating(7, "LEAD", Optional.of(THURSDAY), 42));
        Seating named =
                new Seating(
                        new Meeting(7, "LEAD", Optional.of(THURSDAY)),
                        WEEK,
                        new IssueId(43),
                        OptionalInt.of(2019),
                        Seating.Choice.named(AT, "ines", "She called me <b>yesterday</b>."));

        seats.seat(named);

        assertThat(seats.on(7, WEEK)).contains(named);
        assertThat(seats.latest("LEAD", Optional.empty(), 10)).containsExactly(named);
    }

    @Test
    void whoSatInASpaceIsKnownByTheMeetingsDay() {
        Seats seats = empty();
        seats.seat(seating(1, "LEAD", Optional.of(THURSDAY), 41));
        seats.seat(seating(2, "LEAD", Optional.of(THURSDAY.minusWeeks(1)), 42));
        seats.seat(seating(3, "OTHER", Optional.of(THURSDAY), 43));
        seats.seat(seating(4, "LEAD", Optional.empty(), 44));

        assertThat(seats.seated("LEAD", THURSDAY.minusWeeks(1), THURSDAY))
                .containsExactly(new IssueId(42));
        assertThat(seats.seated("LEAD", THURSDAY.minusDays(6), WEEK.sunday().plusDays(1)))
                .containsExactlyInAnyOrder(new IssueId(41), new IssueId(44));
        assertThat(seats.latest("LEAD", Optional.of(THURSDAY), 10))
                .extracting(it -> it.issue().orElseThrow().number())
                .containsExactly(42L);
        assertThat(seats.latest("LEAD", Optional.empty(), 2))
                .extracting(it -> it.issue().orElseThrow().number())
                .containsExactly(44L, 41L);
    }

    @Test
    void whoSatThereIsFoundByTheIssueTheLatestFirst() {
        Seats seats = empty();
        seats.seat(seating(1, "LEAD", Optional.of(THURSDAY.minusWeeks(9)), 42));
        seats.seat(seating(2, "OTHER", Optional.of(THURSDAY), 42));
        seats.seat(seating(3, "LEAD", Optional.of(THURSDAY), 43));

        assertThat(seats.of(new IssueId(42), 10))
                .extracting(it -> it.meeting().pageId())
                .containsExactly(2L, 1L);
        assertThat(seats.of(new IssueId(42), 1)).hasSize(1);
        assertThat(seats.of(new IssueId(44), 10)).isEmpty();
    }

    @Test
    void aGuestSitsThereUnderTheNameThatTheyAgreedTo() {
        Seats seats = empty();
        Seating guest =
                new Seating(
                        new Meeting(7, "LEAD", Optional.of(THURSDAY)),
                        WEEK,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Seating.Choice.guest(AT, "ines", "Agreed by mail on 12 November"),
                        Optional.of("Amira, who runs a cooking school"));

        seats.seat(guest);

        assertThat(seats.on(7, WEEK)).contains(guest);
        assertThat(seats.seated("LEAD", THURSDAY, THURSDAY.plusDays(1))).isEmpty();
    }

    private static Seating seating(long page, String space, Optional<LocalDate> day, long issue) {
        return new Seating(
                new Meeting(page, space, day),
                day.map(IsoWeek::of).orElse(WEEK),
                new IssueId(issue),
                OptionalInt.empty(),
                Seating.Choice.byPolicy(Seating.Why.POLICY, AT));
    }
}
