package org.emptychair.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.InMemoryServiceTimes;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.servicetime.Span;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Leader LENA = Leader.of(new PersonKey("key-lena"), "Lena Berg");
    private static final Leader KOFI = Leader.of(new PersonKey("key-kofi"), "Kofi Osei");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Clock THURSDAY =
            Clock.fixed(Instant.parse("2026-11-19T12:00:00Z"), ZoneOffset.UTC);
    private static final LeadersCalendar RULES =
            LeadersCalendar.NONE.withRules(
                    List.of(
                            rule(ProposalRule.Field.TITLE, "Call", Activity.CALL_CENTRE_SHIFT),
                            rule(ProposalRule.Field.CATEGORY, "customer", Activity.LISTENING),
                            rule(
                                    ProposalRule.Field.ORGANISER,
                                    "@shop.example.org",
                                    Activity.MEETING_CUSTOMERS)));

    private final ServiceTimes times = new InMemoryServiceTimes();
    private final Proposals proposals = new Proposals(times, () -> BERLIN, THURSDAY);

    private static ProposalRule rule(ProposalRule.Field field, String text, Activity activity) {
        return new ProposalRule(field, text, activity);
    }

    private static Appointment timed(String uid, String instance, String from, String to) {
        return new Appointment(
                uid,
                instance,
                new Appointment.Timed(Instant.parse(from), Instant.parse(to)),
                "CALL centre",
                Optional.empty(),
                new TreeSet<>());
    }

    private static CalendarReading file(Appointment... all) {
        return reading(CalendarReading.FILE, Set.of(), all);
    }

    private static CalendarReading reading(String calendar, Set<String> also, Appointment... all) {
        Set<String> uids = new TreeSet<>(also);
        List.of(all).forEach(it -> uids.add(it.uid()));
        return new CalendarReading(
                calendar, MONDAY.minusDays(60), MONDAY.plusDays(7), List.of(all), uids, List.of());
    }

    private Proposals.Outcome propose(CalendarReading reading) {
        return proposals.propose(LENA, RULES, reading);
    }

    private List<Entry> open() {
        return proposals.open(LENA, MONDAY.minusDays(60), MONDAY.plusDays(7));
    }

    private Set<EntryId> ids() {
        return open().stream().map(Entry::id).collect(Collectors.toSet());
    }

    @Test
    void anAppointmentThatARuleSpeaksOfIsProposedAndCountsOnceItIsAccepted() {
        Proposals.Outcome outcome =
                propose(file(timed("a", "", "2026-11-16T09:00:00Z", "2026-11-16T10:30:00Z")));
        Entry proposal = open().get(0);

        int accepted = proposals.accept(LENA, ids());

        assertThat(outcome).isEqualTo(new Proposals.Outcome(1, 0, 0, 0));
        assertThat(proposal.time().accepted()).isFalse();
        assertThat(proposal.time().activity()).isEqualTo(Activity.CALL_CENTRE_SHIFT);
        assertThat(proposal.time().span().minutes()).isEqualTo(90);
        assertThat(accepted).isEqualTo(1);
        assertThat(open()).isEmpty();
        assertThat(times.ofAll(MONDAY, MONDAY)).containsOnlyKeys(LENA.key());
    }

    @Test
    void organiserAndCategorySpeakToo() {
        Appointment invited =
                new Appointment(
                        "b",
                        "",
                        new Appointment.Timed(
                                Instant.parse("2026-11-16T09:00:00Z"),
                                Instant.parse("2026-11-16T10:00:00Z")),
                        "Visit",
                        Optional.of("marta@shop.example.org"),
                        new TreeSet<>());
        Appointment filed =
                new Appointment(
                        "c",
                        "",
                        invited.when(),
                        "Visit",
                        Optional.of("marta@other-shop.example.com"),
                        new TreeSet<>(Set.of("Customers")));
        Appointment neither =
                new Appointment(
                        "d", "", invited.when(), "Visit", Optional.empty(), new TreeSet<>());

        Proposals.Outcome outcome = propose(file(invited, filed, neither));

        assertThat(outcome).isEqualTo(new Proposals.Outcome(2, 0, 0, 1));
        assertThat(open())
                .extracting(entry -> entry.time().activity())
                .containsExactlyInAnyOrder(Activity.MEETING_CUSTOMERS, Activity.LISTENING);
    }

    @Test
    void aReadingRepeatedChangesNothingWhateverTheLeaderDecided() {
        CalendarReading three =
                file(
                        timed("a", "1", "2026-11-16T09:00:00Z", "2026-11-16T10:00:00Z"),
                        timed("a", "2", "2026-11-17T09:00:00Z", "2026-11-17T10:00:00Z"),
                        timed("a", "3", "2026-11-18T09:00:00Z", "2026-11-18T10:00:00Z"));
        propose(three);
        List<EntryId> all = open().stream().map(Entry::id).toList();
        proposals.accept(LENA, List.of(all.get(0)));
        proposals.decline(LENA, List.of(all.get(1)));

        Proposals.Outcome again = propose(three);

        assertThat(again).isEqualTo(new Proposals.Outcome(0, 3, 0, 0));
        assertThat(ids()).containsExactly(all.get(2));
    }

    @Test
    void aMovedInstanceMovesAndACancelledOneGoes() {
        propose(
                file(
                        timed("a", "1", "2026-11-16T09:00:00Z", "2026-11-16T10:00:00Z"),
                        timed("b", "", "2026-11-17T09:00:00Z", "2026-11-17T10:00:00Z")));

        Proposals.Outcome outcome =
                propose(
                        reading(
                                CalendarReading.FILE,
                                Set.of("b"),
                                timed("a", "1", "2026-11-18T09:00:00Z", "2026-11-18T09:45:00Z")));

        assertThat(outcome).isEqualTo(new Proposals.Outcome(1, 0, 1, 0));
        assertThat(open())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.time().span().minutes()).isEqualTo(45);
                            assertThat(entry.time().span().firstDay(BERLIN))
                                    .isEqualTo(MONDAY.plusDays(2));
                        });
    }

    @Test
    void whatAFeedDoesNotTellAnyMoreGoesButAnotherFilesProposalsStay() {
        propose(file(timed("a", "", "2026-11-16T09:00:00Z", "2026-11-16T10:00:00Z")));
        propose(
                reading(
                        CalendarReading.FEED,
                        Set.of(),
                        timed("b", "", "2026-11-17T09:00:00Z", "2026-11-17T10:00:00Z")));

        Proposals.Outcome outcome = propose(reading(CalendarReading.FEED, Set.of()));

        assertThat(outcome.withdrawn()).isEqualTo(1);
        assertThat(open()).hasSize(1);
    }

    @Test
    void onlyWhatIsOverIsProposed() {
        propose(
                file(
                        timed("a", "", "2026-11-19T11:30:00Z", "2026-11-19T12:30:00Z"),
                        timed("b", "", "2026-11-20T09:00:00Z", "2026-11-20T10:00:00Z"),
                        timed("c", "", "2026-11-19T09:00:00Z", "2026-11-19T09:00:00Z")));

        assertThat(open()).isEmpty();
    }

    @Test
    void wholeDaysFillThePlannedHoursOfWorkingDays() {
        Appointment week =
                new Appointment(
                        "a",
                        "",
                        new Appointment.Days(MONDAY.minusDays(3), MONDAY.plusDays(9)),
                        "Call centre",
                        Optional.empty(),
                        new TreeSet<>());

        propose(file(week));

        assertThat(open())
                .extracting(entry -> entry.time().span())
                .containsExactly(
                        new Span.OnDay(MONDAY.minusDays(3), 480),
                        new Span.OnDay(MONDAY, 480),
                        new Span.OnDay(MONDAY.plusDays(1), 480),
                        new Span.OnDay(MONDAY.plusDays(2), 480),
                        new Span.OnDay(MONDAY.plusDays(3), 480));
    }

    @Test
    void nobodyDecidesOnAnothersProposal() {
        propose(file(timed("a", "", "2026-11-16T09:00:00Z", "2026-11-16T10:00:00Z")));

        assertThat(proposals.accept(KOFI, ids())).isZero();
        assertThat(proposals.decline(KOFI, ids())).isZero();
        assertThat(open()).hasSize(1);
        assertThat(open().get(0).time().rank()).isEqualTo(Rank.CALENDAR);
    }
}
