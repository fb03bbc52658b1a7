package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.LENA_BERG;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.WEEK_46;
import static org.emptychair.servicetime.TimeWorld.onDay;
import static org.emptychair.servicetime.TimeWorld.timed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Tenure;
import org.emptychair.leader.WorkingTime;
import org.junit.jupiter.api.Test;

class LogbookTest {
    /** Thursday, 10:00 in Berlin. */
    private static final Clock THURSDAY =
            Clock.fixed(Instant.parse("2026-11-12T09:00:00Z"), BERLIN);

    private final ServiceTimes times = new InMemoryServiceTimes();
    private final ConfirmedDays confirmed = new InMemoryConfirmedDays();
    private final Logbook logbook = new Logbook(times, confirmed, () -> BERLIN, THURSDAY);

    private void refuses(Leader leader, TimeRefused.Reason reason, ServiceTime... batch) {
        List<Entry> before = times.newest(LENA, Optional.empty(), 100);

        assertThatThrownBy(() -> logbook.log(leader, List.of(batch)))
                .isInstanceOfSatisfying(
                        TimeRefused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(reason);
                            assertThat(refused.row()).isEqualTo(batch.length);
                            assertThat(refused.value()).contains("2026-");
                        });
        assertThat(times.newest(LENA, Optional.empty(), 100)).isEqualTo(before);
    }

    @Test
    void refusesTheFuture() {
        refuses(LENA_BERG, TimeRefused.Reason.FUTURE, onDay(MONDAY.plusDays(4), 30));
        refuses(
                LENA_BERG,
                TimeRefused.Reason.FUTURE,
                timed("2026-11-12T08:00:00Z", "2026-11-12T09:01:00Z", Rank.BY_HAND));
        logbook.log(LENA_BERG, List.of(onDay(MONDAY.plusDays(3), 30)));
        assertThat(times.newest(LENA, Optional.empty(), 100)).hasSize(1);
    }

    @Test
    void refusesWhatOverlapsAnotherTimeLoggedByHand() {
        logbook.log(
                LENA_BERG,
                List.of(timed("2026-11-09T08:00:00Z", "2026-11-09T09:00:00Z", Rank.BY_HAND)));

        refuses(
                LENA_BERG,
                TimeRefused.Reason.OVERLAP,
                timed("2026-11-09T08:59:00Z", "2026-11-09T10:00:00Z", Rank.BY_HAND));
        refuses(
                LENA_BERG,
                TimeRefused.Reason.OVERLAP,
                timed("2026-11-10T08:00:00Z", "2026-11-10T10:00:00Z", Rank.BY_HAND),
                timed("2026-11-10T09:59:00Z", "2026-11-10T11:00:00Z", Rank.BY_HAND));
        logbook.log(
                LENA_BERG,
                List.of(timed("2026-11-09T09:00:00Z", "2026-11-09T10:00:00Z", Rank.BY_HAND)));
        assertThat(times.newest(LENA, Optional.empty(), 100)).hasSize(2);
    }

    @Test
    void refusesADayOfTwentyFiveHoursUnlessItHasThem() {
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        logbook.log(LENA_BERG, List.of(onDay(MONDAY, 1_000), onDay(autumn, 1_000)));

        refuses(LENA_BERG, TimeRefused.Reason.TOO_FULL, onDay(MONDAY, 441));
        logbook.log(LENA_BERG, List.of(onDay(MONDAY, 440), onDay(autumn, 500)));
        refuses(LENA_BERG, TimeRefused.Reason.TOO_FULL, onDay(autumn, 1));
        refuses(
                LENA_BERG,
                TimeRefused.Reason.TOO_FULL,
                timed("2026-11-09T08:00:00Z", "2026-11-09T08:01:00Z", Rank.BY_HAND));
    }

    @Test
    void refusesWhatLiesOutsideTheLeadersTenure() {
        Leader leader =
                new Leader(
                        LENA,
                        "Lena Berg",
                        "Berg",
                        Optional.empty(),
                        Optional.empty(),
                        new Tenure(Optional.of(MONDAY), Optional.of(MONDAY.plusDays(1))),
                        WorkingTime.USUAL,
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        Optional.empty());

        refuses(leader, TimeRefused.Reason.BEFORE_JOINED, onDay(MONDAY.minusDays(1), 30));
        refuses(leader, TimeRefused.Reason.AFTER_LEFT, onDay(MONDAY.plusDays(2), 30));
    }

    @Test
    void theSameTimeSentAgainIsNoOverlap() {
        ServiceTime morning = timed("2026-11-09T08:00:00Z", "2026-11-09T09:00:00Z", Rank.BY_HAND);
        logbook.log(LENA_BERG, List.of(morning));

        List<ServiceTimes.Kept> again = logbook.log(LENA_BERG, List.of(morning));

        assertThat(again.get(0).outcome()).isEqualTo(ServiceTimes.Outcome.UNCHANGED);
    }

    private Entry logged(String from, String to) {
        return logbook.log(LENA_BERG, List.of(timed(from, to, Rank.BY_HAND))).get(0).entry();
    }

    @Test
    void aCorrectionIsCheckedAgainstEverythingButItself() {
        EntryId first = logged("2026-11-09T08:00:00Z", "2026-11-09T09:00:00Z").id();
        logged("2026-11-09T10:00:00Z", "2026-11-09T11:00:00Z");
        ServiceTime longer = timed("2026-11-09T08:30:00Z", "2026-11-09T10:00:00Z", Rank.BY_HAND);
        ServiceTime tooLong = timed("2026-11-09T08:30:00Z", "2026-11-09T10:01:00Z", Rank.BY_HAND);

        Optional<Entry> corrected =
                logbook.correct(LENA_BERG, first, OptionalInt.of(1), longer, LENA);

        assertThat(corrected).map(Entry::version).contains(2);
        assertThatThrownBy(
                        () -> logbook.correct(LENA_BERG, first, OptionalInt.empty(), tooLong, LENA))
                .isInstanceOf(TimeRefused.class);
        assertThatThrownBy(() -> logbook.correct(LENA_BERG, first, OptionalInt.of(1), longer, LENA))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void anothersEntryIsNotThereToBeCorrected() {
        EntryId lenas = logged("2026-11-09T08:00:00Z", "2026-11-09T09:00:00Z").id();
        Leader ines = Leader.of(TimeWorld.INES, "Ines Haddad");

        assertThat(logbook.correct(ines, lenas, OptionalInt.empty(), onDay(MONDAY, 5), LENA))
                .isEmpty();
    }

    @Test
    void aRunningWeekIsConfirmedUpToToday() {
        assertThat(logbook.confirm(LENA_BERG, WEEK_46, Optional.empty())).hasSize(4);
        assertThat(confirmed.of(LENA, MONDAY, MONDAY.plusDays(6)))
                .last()
                .isEqualTo(MONDAY.plusDays(3));
        assertThat(logbook.confirm(LENA_BERG, WEEK_46.plus(-1), Optional.empty())).hasSize(7);
        assertThatThrownBy(() -> logbook.confirm(LENA_BERG, WEEK_46.plus(1), Optional.empty()))
                .isInstanceOf(TimeRefused.class);
    }

    @Test
    void confirmingAWeekConfirmsWhatAnAssistantEnteredAndNoOpenProposal() {
        ServiceTime assistants = unaccepted(onDay(MONDAY, 60), Rank.BY_HAND);
        ServiceTime proposed = unaccepted(onDay(MONDAY, 90), Rank.CALENDAR);
        times.keep(List.of(assistants, proposed));

        logbook.confirm(LENA_BERG, WEEK_46, Optional.empty());

        assertThat(times.ofAll(MONDAY, MONDAY).get(LENA)).containsExactly(assistants.confirmed());
    }

    private static ServiceTime unaccepted(ServiceTime time, Rank rank) {
        return new ServiceTime(
                time.origin(),
                time.leader(),
                time.span(),
                time.activity(),
                time.note(),
                time.issue(),
                rank,
                false);
    }
}
