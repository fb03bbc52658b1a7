package org.emptychair.chair.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.IssueReading;
import org.emptychair.wocas.InMemoryThemes;
import org.junit.jupiter.api.Test;

class WishedSeatTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Instant NOW = Instant.parse("2026-11-19T09:00:00Z");
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.of(TODAY));

    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final InMemoryThemes themes = new InMemoryThemes(contacts);
    private final InMemorySeats seats = new InMemorySeats();
    private final SpokenQuotes said = new SpokenQuotes(NOW);
    private final WishedSeat wished =
            new WishedSeat(
                    complaints, contacts, themes, new SeatPolicy(complaints, seats, said.quotes()));

    private void waits(long issue, int days, String theme) {
        complaints.keep(
                List.of(
                        ComplaintDraft.waiting(issue, NOW.minus(Duration.ofDays(days)))
                                .complaint()));
        contacts.keep(
                List.of(
                        aContact(IssueReading.contact(new IssueId(issue)).id())
                                .from("jira")
                                .about(new ThemeName(theme))
                                .contact()));
    }

    private void delighted(long issue, int daysAgo, int stars) {
        Instant ended = NOW.minus(Duration.ofDays(daysAgo));
        complaints.keep(
                List.of(
                        ComplaintDraft.waiting(issue, ended.minus(Duration.ofDays(9)))
                                .ended(Ending.How.RESOLVED, ended)
                                .complaint()));
        contacts.keep(
                List.of(
                        aContact(IssueReading.contact(new IssueId(issue)).id())
                                .from("jira")
                                .rated(stars)
                                .contact()));
    }

    private Optional<Long> who(Meeting meeting, Wish.Policy policy, String... labels) {
        Wish wish = new Wish(Set.of(), policy, Set.of(labels), Optional.empty());
        LocalDate day = meeting.day().orElse(TODAY);
        return wished.choose(meeting, wish, day, NOW).map(IssueId::number);
    }

    @Test
    void thePagesLabelsNameTheThemeOfItsCustomer() {
        waits(1, 30, "Late parcel");
        waits(2, 10, "Glass lids & knobs");

        assertThat(who(MEETING, Wish.Policy.AGENDA, "meeting", "glass-lids-knobs")).contains(2L);
        assertThat(who(MEETING, Wish.Policy.AGENDA, "meeting")).contains(1L);
        assertThat(who(MEETING, Wish.Policy.LONGEST, "glass-lids-knobs")).contains(1L);
    }

    @Test
    void eachWeekAnotherDepartmentsCustomerComesFirst() {
        themes.keep(new ThemeName("Refunds"), Optional.of(new Department("Finance")), false);
        themes.keep(new ThemeName("Lids"), Optional.of(new Department("Packaging")), false);
        waits(1, 90, "Lids");
        waits(2, 10, "Refunds");

        Set<Optional<Long>> over = new HashSet<>();
        for (int week = 0; week < 2; week++) {
            Meeting next = new Meeting(7 + week, "LEAD", Optional.of(TODAY.plusWeeks(week)));
            over.add(who(next, Wish.Policy.DEPARTMENTS));
        }

        assertThat(over).containsExactlyInAnyOrder(Optional.of(1L), Optional.of(2L));
    }

    @Test
    void everyFifthWeekSomebodyWhomWeHelpedSitsThere() {
        waits(1, 30, "Lids");
        delighted(2, 3, 5);
        delighted(3, 1, 2);
        delighted(4, 50, 5);

        int helped = 0;
        for (int week = 0; week < 5; week++) {
            Meeting next = new Meeting(7, "LEAD", Optional.of(TODAY.plusWeeks(week)));
            Optional<Long> who = who(next, Wish.Policy.DELIGHTED);
            helped += who.equals(Optional.of(2L)) ? 1 : 0;
            assertThat(who).isIn(Optional.of(1L), Optional.of(2L));
        }

        assertThat(helped).isEqualTo(1);
    }

    @Test
    void somebodyWhomWeHelpedSitsThereEveryFifthWeekAndInNoOther() {
        waits(1, 30, "Lids");
        delighted(2, 3, 5);

        List<Integer> helped =
                IntStream.range(0, 20)
                        .filter(week -> whoDelighted(TODAY.plusWeeks(week)) == 2)
                        .boxed()
                        .toList();

        assertThat(helped).hasSize(4);
        assertThat(helped.get(1) - helped.get(0)).isEqualTo(5);
        assertThat(helped.get(3) - helped.get(0)).isEqualTo(15);
    }

    @Test
    void whomWeHelpedLongAgoIsNoGuestOfThisWeek() {
        waits(1, 30, "Lids");
        delighted(2, 36, 5);

        assertThat(IntStream.range(0, 5).map(week -> (int) whoDelighted(TODAY.plusWeeks(week))))
                .containsOnly(1);
        delighted(3, 34, 5);
        assertThat(IntStream.range(0, 5).map(week -> (int) whoDelighted(TODAY.plusWeeks(week))))
                .contains(3);
    }

    private long whoDelighted(LocalDate day) {
        return who(new Meeting(7, "LEAD", Optional.of(day)), Wish.Policy.DELIGHTED).orElseThrow();
    }

    @Test
    void whomThePageNamesSitsThere() {
        waits(1, 30, "Lids");
        waits(2, 3, "Lids");
        Wish wish =
                new Wish(
                        Set.of(), Wish.Policy.NAMED, Set.of(), Optional.of(new IssueKey("CARE-2")));

        assertThat(wished.choose(MEETING, wish, TODAY, NOW)).contains(new IssueId(2));
        assertThatThrownBy(() -> new Wish(Set.of(), Wish.Policy.NAMED, Set.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NAMED");
    }

    @Test
    void noWishSeatsWhomCustomerServiceTookOut() {
        waits(1, 30, "Lids");
        waits(2, 90, "Glass");
        waits(3, 3, "Knobs");
        said.veto(2);
        Wish named =
                new Wish(
                        Set.of(), Wish.Policy.NAMED, Set.of(), Optional.of(new IssueKey("CARE-2")));

        assertThat(wished.choose(MEETING, named, TODAY, NOW)).contains(new IssueId(1));
        assertThat(who(MEETING, Wish.Policy.AGENDA, "glass")).contains(1L);
    }
}
