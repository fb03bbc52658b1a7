package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.KOFI;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.LENA_BERG;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.WEEK_46;
import static org.emptychair.servicetime.TimeWorld.onDay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeekQuestionsTest {
    private static final String THURSDAY = "2026-11-12T15:00:00Z";
    private static final String FRIDAY_NOON = "2026-11-13T11:30:00Z";
    private static final String FRIDAY_AFTERNOON = "2026-11-13T13:30:00Z";
    private static final String NEXT_TUESDAY = "2026-11-17T08:00:00Z";

    private final Leaders leaders = new InMemoryLeaders();
    private final ServiceTimes times = new InMemoryServiceTimes();
    private final ConfirmedDays confirmed = new InMemoryConfirmedDays();
    private final Commitments commitments = new InMemoryCommitments();

    @BeforeEach
    void lenaHasLoggedTwoHours() {
        leaders.keep(LENA_BERG);
        times.keep(List.of(onDay(MONDAY, 120)));
    }

    private WeekQuestions at(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        LiveTeam team = new LiveTeam(leaders, times, confirmed, commitments, () -> BERLIN);
        return new WeekQuestions(leaders, team, commitments, () -> BERLIN, clock);
    }

    private void confirmWeek() {
        confirmed.confirm(
                LENA,
                WEEK_46,
                MONDAY.datesUntil(MONDAY.plusDays(5))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void fromFridayNoonOnALeaderIsAskedAboutTheRunningWeek() {
        assertThat(at(FRIDAY_NOON).of(LENA)).contains(new WeekQuestions.Question(WEEK_46, 120));
        assertThat(at(THURSDAY).of(LENA)).contains(new WeekQuestions.Question(WEEK_46.plus(-1), 0));
        assertThat(at(NEXT_TUESDAY).of(LENA)).contains(new WeekQuestions.Question(WEEK_46, 120));
    }

    @Test
    void whoeverConfirmedAndWhoeverLeadsNothingIsNotAsked() {
        confirmWeek();

        assertThat(at(NEXT_TUESDAY).of(LENA)).isEmpty();
        assertThat(at(FRIDAY_AFTERNOON).of(LENA)).isEmpty();
        assertThat(at(FRIDAY_AFTERNOON).due()).isEmpty();
        assertThat(at(FRIDAY_AFTERNOON).of(KOFI)).isEmpty();
    }

    @Test
    void mailsGoOnceOnFridayAfternoonToWhoeverWantsThem() {
        leaders.keep(Leader.of(INES, "Ines Haddad"));
        Outbox outbox = new InMemoryOutbox();

        assertThat(at(FRIDAY_NOON).post(outbox, it -> true)).isZero();
        assertThat(at(FRIDAY_AFTERNOON).post(outbox, it -> !it.equals(INES))).isEqualTo(1);
        assertThat(at(FRIDAY_AFTERNOON).post(outbox, it -> !it.equals(INES))).isZero();
        assertThat(at(NEXT_TUESDAY).due()).isEmpty();
    }

    @Test
    void whoeverCannotReachTheGoalAnyMoreGetsNoMail() {
        LocalDate start = MONDAY.minusDays(84);
        start.datesUntil(MONDAY)
                .forEach(day -> times.keep(List.of(onDay(day, 480, Activity.OTHER_WORK))));
        commitments.replace(
                new Commitment(
                        Commitment.INITIAL.goals(),
                        Optional.of(new Programme(start, 90)),
                        2,
                        Visibility.TEAM));

        assertThat(at(FRIDAY_AFTERNOON).due()).isEmpty();
        assertThat(at(FRIDAY_AFTERNOON).of(LENA)).isPresent();
    }
}
