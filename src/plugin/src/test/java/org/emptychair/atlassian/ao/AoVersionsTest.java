package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.aContact;
import static org.emptychair.decision.DecisionDraft.aDecision;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Seating;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;
import org.emptychair.servicetime.Timers;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.sync.ScopeState;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.candidate.Candidates;
import org.junit.jupiter.api.Test;

class AoVersionsTest {
    private static final Instant NOW = Instant.parse("2026-11-19T09:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.of(THURSDAY));
    private static final PersonKey LENA = new PersonKey("lena");

    private static Map<String, Runnable> writings(ActiveObjects ao, ClusterLockService locks) {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("contact", () -> contacts(ao, locks).keep(List.of(aContact("1").contact())));
        all.put("quote", () -> quotes(ao, locks).quoteLabel("private", false, "ines"));
        all.put("complaint", () -> complaint(ao, locks));
        all.put("decision", () -> decision(ao, locks));
        all.put("meeting", () -> new AoMeetings(ao, locks).keep(MEETING));
        all.put("seat", () -> new AoSeats(ao, locks).seat(seating()));
        all.put("question", () -> question(ao, locks));
        all.put("leader", () -> new AoLeaders(ao, locks).keep(Leader.of(LENA, "Lena Berg")));
        all.put("time", () -> new AoServiceTimes(ao, locks).keep(List.of(time())));
        all.put("confirmed", () -> confirm(ao, locks));
        all.put("timer", () -> new AoTimers(ao, locks).start(LENA, timer()));
        all.put("scope", () -> scope(ao, locks));
        all.put("sync", () -> synced(ao, locks));
        all.put("closed", () -> closed(ao, locks));
        all.put("candidates", () -> candidates(ao, locks));
        return all;
    }

    @Test
    void whateverAChairTellsOfMakesItsVersionsNewer() {
        try (Database database = Database.h2()) {
            ActiveObjects ao = database.emptied().ao();
            AoVersions versions = new AoVersions(ao);

            writings(ao, new LocalLocks())
                    .forEach(
                            (what, writing) -> {
                                LiveChair.Versions before = versions.current();
                                assertThat(versions.current()).isEqualTo(before);
                                writing.run();
                                assertThat(versions.current()).as(what).isNotEqualTo(before);
                            });
        }
    }

    @Test
    void leadersAndTheirTimeHaveVersionsOfTheirOwn() {
        try (Database database = Database.h2()) {
            ActiveObjects ao = database.emptied().ao();

            writings(ao, new LocalLocks()).values().forEach(Runnable::run);

            assertThat(new AoVersions(ao).current().numbers())
                    .containsKeys(LiveChair.Versions.TEAM.toArray(String[]::new));
        }
    }

    private static AoContacts contacts(ActiveObjects ao, ClusterLockService locks) {
        return new AoContacts(ao, locks, new InMemorySettings(), AoContactsContract.HEARING, 10);
    }

    private static AoQuotes quotes(ActiveObjects ao, ClusterLockService locks) {
        return new AoQuotes(ao, locks, AoContactsContract.HEARING, Clock.systemUTC());
    }

    private static void complaint(ActiveObjects ao, ClusterLockService locks) {
        new AoComplaints(ao, locks).keep(List.of(ComplaintDraft.waiting(42, NOW).complaint()));
    }

    private static void decision(ActiveObjects ao, ClusterLockService locks) {
        aDecision("Call back within a day")
                .in(new AoDecisions(ao, locks, new AoOutbox(ao, locks), Clock.systemUTC()));
    }

    private static void question(ActiveObjects ao, ClusterLockService locks) {
        new AoQuestions(ao, locks).keep(new ThemeId(1), Optional.of("When do you mend it?"));
    }

    private static void confirm(ActiveObjects ao, ClusterLockService locks) {
        new AoConfirmedDays(ao, locks)
                .confirm(LENA, IsoWeek.of(THURSDAY), new TreeSet<>(List.of(THURSDAY)));
    }

    private static Timers.Running timer() {
        return new Timers.Running(Activity.WORKING_COMPLAINTS, NOW);
    }

    private static void scope(ActiveObjects ao, ClusterLockService locks) {
        new AoScopes(ao, locks).add(new Scope("Care", Scope.Kind.COMPLAINTS, "project = CARE"));
    }

    private static void synced(ActiveObjects ao, ClusterLockService locks) {
        new AoScopeStates(ao, locks)
                .keep(
                        new ScopeState(
                                new ScopeId(1),
                                "project = CARE",
                                Optional.of(NOW),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                1,
                                2));
    }

    private static void closed(ActiveObjects ao, ClusterLockService locks) {
        new AoSnapshots(ao, locks)
                .close(
                        new Closing(MEETING, Closing.State.CLOSED, NOW, Optional.empty()),
                        List.of());
    }

    private static void candidates(ActiveObjects ao, ClusterLockService locks) {
        new AoCandidates(ao, locks).keep(new Candidates.Found(IsoWeek.of(THURSDAY), List.of()));
    }

    private static Seating seating() {
        return new Seating(
                MEETING,
                IsoWeek.of(THURSDAY),
                new IssueId(42),
                OptionalInt.empty(),
                Seating.Choice.byPolicy(Seating.Why.POLICY, NOW));
    }

    private static ServiceTime time() {
        return new ServiceTime(
                new Origin(Origin.JIRA, "9"),
                LENA,
                new Span.OnDay(THURSDAY, 60),
                Activity.WORKING_COMPLAINTS,
                Optional.empty(),
                Optional.of(new IssueKey("CARE-7")),
                Rank.WORKLOG,
                true);
    }
}
