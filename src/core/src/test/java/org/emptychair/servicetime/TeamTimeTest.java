package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.KOFI;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.WEEK_46;
import static org.emptychair.servicetime.TimeWorld.ofLeader;
import static org.emptychair.servicetime.TimeWorld.onDay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.contact.Department;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.Leave;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.leader.WorkingTime;
import org.junit.jupiter.api.Test;

class TeamTimeTest {
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final Leaders leaders = new InMemoryLeaders();
    private final ServiceTimes times = new InMemoryServiceTimes();
    private final ConfirmedDays confirmed = new InMemoryConfirmedDays();
    private final Commitments commitments = new InMemoryCommitments();
    private final LiveTeam live =
            new LiveTeam(leaders, times, confirmed, commitments, () -> BERLIN);

    private void leader(PersonKey key, String name, int minutesADay, int confirmedDays) {
        leaders.keep(Leader.of(key, name));
        for (int i = 0; i < 5; i++) {
            times.keep(List.of(ofLeader(key, onDay(MONDAY.plusDays(i), minutesADay))));
        }
        confirmed.confirm(
                key,
                WEEK_46,
                MONDAY.datesUntil(MONDAY.plusDays(confirmedDays))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void threeLeaders() {
        leader(INES, "Ines Haddad", 360, 7);
        leader(LENA, "Lena Berg", 240, 4);
        leader(KOFI, "Kofi Osei", 120, 7);
    }

    private TeamTime seenBy(Optional<PersonKey> reader) {
        return live.at(TUESDAY).seenBy(live.onlooker(reader, TUESDAY));
    }

    @Test
    void theTeamsLineAddsMinutesUpAndSaysHowManyWeeksAreConfirmed() {
        threeLeaders();

        TeamTime time = live.at(TUESDAY);

        // 5 * (360 + 240 + 120) of 3 * 2400, and 240 unknown on Lena's Friday.
        assertThat(time.team())
                .contains(
                        new TeamTime.Team(
                                new ShareRange(50, 53, ShareRange.Standing.NOT_MET), 2, 3));
        assertThat(time.week()).isEqualTo(WEEK_46);
        assertThat(time.goal()).isEqualTo(70);
        assertThat(time.rows())
                .extracting(TeamTime.Row::name)
                .containsExactly("Lena Berg", "Ines Haddad", "Kofi Osei");
        assertThat(time.rows()).extracting(TeamTime.Row::openDays).containsExactly(1, 0, 0);
    }

    @Test
    void ofTwoLeadersNoTeamLineIsTold() {
        leader(INES, "Ines Haddad", 360, 7);
        leader(LENA, "Lena Berg", 240, 4);
        leaders.keep(
                new Leader(
                        KOFI,
                        "Kofi Osei",
                        "Osei",
                        Optional.empty(),
                        Optional.of(new Department("Finance")),
                        new Tenure(Optional.of(TODAY), Optional.empty()),
                        WorkingTime.USUAL,
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        Optional.empty()));

        TeamTime time = live.at(TUESDAY);

        assertThat(time.team()).isEmpty();
        assertThat(time.rows()).hasSize(2);
    }

    @Test
    void theLeadersSeeOneAnotherAndAllOthersTheTeamsLineAlone() {
        threeLeaders();

        assertThat(seenBy(Optional.of(LENA)).rows()).hasSize(3);
        assertThat(seenBy(Optional.of(new PersonKey("key-admin"))).rows()).isEmpty();
        assertThat(seenBy(Optional.empty()).rows()).isEmpty();
        assertThat(seenBy(Optional.empty()).team()).isPresent();
    }

    @Test
    void onePageForAllShowsOnlyWhoAgreed() {
        threeLeaders();
        leaders.keep(agreeing(leaders.find(KOFI).orElseThrow()));
        commitments.replace(new Commitment(new TreeMap<>(), Optional.empty(), 2, Visibility.PAGE));

        assertThat(seenBy(Optional.empty()).rows())
                .extracting(TeamTime.Row::name)
                .containsExactly("Kofi Osei");
        assertThat(seenBy(Optional.of(LENA)).rows())
                .extracting(TeamTime.Row::name)
                .containsExactly("Lena Berg", "Kofi Osei");
        assertThat(seenBy(Optional.empty()).visibility()).isEqualTo(Visibility.PAGE);
    }

    private static Leader agreeing(Leader leader) {
        return new Leader(
                leader.key(),
                leader.name(),
                leader.familyName(),
                leader.title(),
                leader.department(),
                leader.tenure(),
                leader.work(),
                leader.assistants(),
                leader.jiraUser(),
                true,
                leader.estimate());
    }

    @Test
    void whereEachSeesTheirOwnNobodySeesAnother() {
        threeLeaders();
        commitments.replace(new Commitment(new TreeMap<>(), Optional.empty(), 2, Visibility.OWN));

        assertThat(seenBy(Optional.of(LENA)).rows())
                .extracting(TeamTime.Row::name)
                .containsExactly("Lena Berg");
        assertThat(seenBy(Optional.of(new PersonKey("x"))).rows()).isEmpty();
    }

    @Test
    void namedWeeksAreForgottenAfterThirteenMonths() {
        threeLeaders();
        TeamTime time = live.at(TUESDAY);

        TeamTime inTime = time.seenBy(onlooker(LocalDate.of(2027, 12, 15)));
        TeamTime later = time.seenBy(onlooker(LocalDate.of(2027, 12, 16)));

        assertThat(inTime.rows()).hasSize(3);
        assertThat(later.rows()).isEmpty();
        assertThat(later.team()).isPresent();
    }

    private static Onlooker onlooker(LocalDate today) {
        return new Onlooker(Optional.of(LENA), true, Visibility.TEAM, Set.of(), today);
    }

    @Test
    void baselineProgrammeAndCallDaysStandBesideTheWeek() {
        threeLeaders();
        LocalDate start = LocalDate.of(2026, 10, 12);
        commitments.replace(
                new Commitment(
                                new TreeMap<>(),
                                Optional.of(new Programme(start, 90)),
                                2,
                                Visibility.TEAM)
                        .withGoal(LocalDate.of(2026, 11, 1), 60));
        for (int week = 1; week <= 4; week++) {
            LocalDate monday = start.minusWeeks(week);
            times.keep(List.of(ofLeader(KOFI, onDay(monday, 360, Activity.CALL_CENTRE_SHIFT))));
            confirmed.confirm(
                    KOFI,
                    WEEK_46.plus(-4 - week),
                    monday.datesUntil(monday.plusDays(7))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        TeamTime time = live.at(TUESDAY);

        assertThat(time.day()).contains(new Programme.Day(37, 90));
        assertThat(time.goal()).isEqualTo(60);
        TeamTime.Row kofi = time.rows().get(2);
        assertThat(kofi.baseline()).contains(new Baseline(15, false));
        assertThat(kofi.callDays()).isEqualTo(new CallDays(8, 2));
        assertThat(time.rows().get(0).baseline()).isEmpty();
    }

    @Test
    void aWeekOnLeaveHasNoShareAndLeavesTheTeamsLine() {
        threeLeaders();
        PersonKey aiko = new PersonKey("key-aiko");
        leaders.keep(
                new Leader(
                        aiko,
                        "Aiko Mori",
                        "Mori",
                        Optional.of("Product"),
                        Optional.empty(),
                        Tenure.ALWAYS,
                        new WorkingTime(
                                new TreeMap<>(),
                                List.of(new Leave(MONDAY, MONDAY.plusDays(6), false))),
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        Optional.empty()));

        TeamTime time = live.at(TUESDAY);

        assertThat(time.rows().get(2).share()).isEqualTo(ShareRange.AWAY);
        assertThat(time.rows().get(2).role()).contains("Product");
        assertThat(time.team()).map(TeamTime.Team::leaders).contains(3);
    }
}
