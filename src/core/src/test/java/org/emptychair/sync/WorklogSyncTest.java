package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueDraft;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.issue.Worklog;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.InMemoryServiceTimes;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.servicetime.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorklogSyncTest {
    private static final PersonKey LENA = new PersonKey("key-lena");
    private static final PersonKey KOFI = new PersonKey("key-kofi");
    private static final Instant NINE = Instant.parse("2026-11-09T09:00:00Z");
    private static final Map<String, String> NAMES =
            Map.of("key-lena", "Lena.Berg", "key-kofi", "kofi.osei");

    private final SyncWorld world = new SyncWorld();
    private final Leaders leaders = new InMemoryLeaders();
    private final ServiceTimes times = new InMemoryServiceTimes();
    private final WorklogStates states = new InMemoryWorklogStates();

    @BeforeEach
    void twoLeadersAndACustomersIssue() {
        leaders.keep(Leader.of(LENA, "Lena Berg"));
        leaders.keep(Leader.of(KOFI, "Kofi Osei"));
        customers(7);
    }

    private void customers(long issue) {
        world.stores
                .issues()
                .keep(
                        List.of(
                                new ReadIssue(
                                        new IssueId(issue),
                                        new IssueKey("CARE-" + issue),
                                        Optional.empty(),
                                        "",
                                        NINE,
                                        true,
                                        new TreeSet<>(List.of(new ScopeId(1))),
                                        new TreeSet<>())));
    }

    private void log(long id, long issue, String author, int minutes) {
        world.later(Duration.ofMinutes(1));
        world.jira.log(
                new Worklog(
                        id,
                        new IssueId(issue),
                        Optional.of(IssueDraft.person(author)),
                        NINE,
                        Duration.ofMinutes(minutes),
                        world.now()));
    }

    private void sync() {
        WorklogSync.Stores stores =
                new WorklogSync.Stores(
                        leaders,
                        key -> Optional.ofNullable(NAMES.get(key.text())),
                        times,
                        world.stores.issues(),
                        states);
        new WorklogSync(world.jira, "jira", stores, world.clock).run(BERLIN, () -> false);
    }

    private List<ServiceTime> of(PersonKey leader) {
        return times.between(leader, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).stream()
                .map(Entry::time)
                .toList();
    }

    private int minutes(PersonKey leader) {
        return of(leader).stream().mapToInt(time -> time.span().minutes()).sum();
    }

    @Test
    void aWorklogCountsForTheLeaderOfTheSameNameInAnyCase() {
        log(1, 7, "lena.BERG", 90);

        sync();

        assertThat(of(LENA))
                .singleElement()
                .satisfies(
                        time -> {
                            assertThat(time.accepted()).isTrue();
                            assertThat(time.rank()).isEqualTo(Rank.WORKLOG);
                            assertThat(time.issue()).contains(new IssueKey("CARE-7"));
                            assertThat(time.span())
                                    .isEqualTo(new Span.Between(NINE, NINE.plusSeconds(5_400)));
                        });
        assertThat(of(KOFI)).isEmpty();
    }

    @Test
    void theAccountThatTheAdminNamedOutweighsTheNameAlone() {
        leaders.keep(jiraUser(leaders.find(KOFI).orElseThrow(), "lena.berg"));
        log(1, 7, "lena.berg", 30);
        log(2, 7, "kofi.osei", 45);

        sync();

        assertThat(minutes(KOFI)).isEqualTo(30);
        assertThat(minutes(LENA)).isZero();
        assertThat(states.find().orElseThrow().strangers())
                .extracting(WorklogState.Stranger::account)
                .containsExactly("kofi.osei");
    }

    private static Leader jiraUser(Leader leader, String account) {
        return changed(leader, leader.tenure(), Optional.of(account));
    }

    private static Leader changed(Leader leader, Tenure tenure, Optional<String> account) {
        return new Leader(
                leader.key(),
                leader.name(),
                leader.familyName(),
                leader.title(),
                leader.department(),
                tenure,
                leader.work(),
                leader.assistants(),
                account,
                leader.agreed(),
                leader.estimate());
    }

    @Test
    void whatChangedInTheTrackerChangesHereAndWhatIsGoneGoes() {
        log(1, 7, "lena.berg", 30);
        log(2, 7, "lena.berg", 40);
        log(3, 7, "lena.berg", 50);
        sync();

        log(2, 7, "lena.berg", 45);
        world.later(Duration.ofMinutes(1));
        world.jira.deleteWorklog(3);
        sync();
        int changed = minutes(LENA);
        sync();

        assertThat(changed).isEqualTo(75);
        assertThat(minutes(LENA)).isEqualTo(75);
    }

    @Test
    void anIssueThatBecomesACustomersLaterBringsItsWorklogs() {
        log(1, 8, "lena.berg", 30);
        sync();
        boolean before = of(LENA).isEmpty();

        customers(8);
        sync();

        assertThat(before).isTrue();
        assertThat(minutes(LENA)).isEqualTo(30);
        assertThat(states.find().orElseThrow().parked()).isEmpty();
    }

    @Test
    void whatALeaderCorrectedByHandStays() {
        log(1, 7, "lena.berg", 30);
        sync();
        Entry entry = times.newest(LENA, Optional.empty(), 1).get(0);
        ServiceTime mine = entry.time();
        times.replace(
                entry.id(),
                entry.version(),
                new ServiceTime(
                        mine.origin(),
                        LENA,
                        new Span.OnDay(LocalDate.of(2026, 11, 9), 20),
                        mine.activity(),
                        mine.note(),
                        mine.issue(),
                        Rank.BY_HAND,
                        true));

        world.jira.deleteWorklog(1);
        sync();

        assertThat(minutes(LENA)).isEqualTo(20);
    }

    @Test
    void twoWeeksLoggedAtOnceAreDealtOutToWorkingDays() {
        log(1, 7, "lena.berg", 60 * 80);

        sync();
        List<ServiceTime> dealt = of(LENA);
        log(1, 7, "lena.berg", 60 * 20);
        sync();

        assertThat(dealt).hasSize(10);
        assertThat(dealt).allMatch(time -> time.span().minutes() == 480);
        assertThat(dealt.get(5).span().firstDay(BERLIN)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(of(LENA))
                .extracting(time -> time.span().minutes())
                .containsExactly(480, 480, 240);
        world.jira.deleteWorklog(1);
        sync();
        assertThat(of(LENA)).isEmpty();
    }

    @Test
    void aDayBeforeTheLeaderJoinedIsNotTheirs() {
        Tenure later = new Tenure(Optional.of(LocalDate.of(2026, 11, 10)), Optional.empty());
        leaders.keep(changed(leaders.find(LENA).orElseThrow(), later, Optional.empty()));
        log(1, 7, "lena.berg", 30);

        sync();

        assertThat(of(LENA)).isEmpty();
    }

    @Test
    void whenAnAccountBecomesAnotherLeadersItsWorklogsMove() {
        log(1, 7, "lena.berg", 30);
        sync();

        leaders.keep(jiraUser(leaders.find(KOFI).orElseThrow(), "lena.berg"));
        sync();

        assertThat(minutes(LENA)).isZero();
        assertThat(minutes(KOFI)).isEqualTo(30);
    }

    @Test
    void whenTheTrackerFailsWhatIsKeptStaysAndTheNextSyncCatchesUp() {
        log(1, 7, "lena.berg", 30);
        sync();
        log(2, 7, "lena.berg", 40);
        world.jira.beforeAnswer(
                count -> {
                    throw new TrackerUnavailable("http://jira.example.org is down");
                });

        sync();
        WorklogState failed = states.find().orElseThrow();
        world.jira.beforeAnswer(count -> {});
        sync();

        assertThat(failed.failure()).isPresent();
        assertThat(states.find().orElseThrow().failure()).isEmpty();
        assertThat(minutes(LENA)).isEqualTo(70);
    }
}
