package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Seating;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryThemes;
import org.junit.jupiter.api.Test;

/** Whom a person may seat, and whom not. */
class SeatChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T08:02:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Visit VISIT =
            new Visit(
                    Map.of("date", "2026-11-26"),
                    Optional.of(new Sheet(7, "LEAD", "Leadership weekly", "")),
                    new PropertyTexts(),
                    Optional.empty());

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Settings settings = new InMemorySettings();
    private final LiveChair.Stores stores = ChairStores.of(contacts, settings).stores();
    private final Set<IssueId> visible = new HashSet<>();
    private final Panels panels =
            new Panels(
                    stores,
                    new InMemoryScopes(),
                    settings,
                    CLOCK,
                    Readers.strangers(),
                    new ClosedMeetings(
                            new InMemorySnapshots(),
                            new LiveChair(stores, settings, CLOCK),
                            stores.quotes(),
                            new InMemoryAudit(),
                            CLOCK),
                    week -> 0);
    private final SeatChange change =
            new SeatChange(
                    stores,
                    new InMemoryThemes(contacts),
                    panels,
                    settings,
                    CLOCK,
                    new SeatChange.Callers(new Lena(), new Readers.FixedRights(visible)));

    private static final class Lena implements People {
        @Override
        public Optional<Caller> caller() {
            return Optional.of(new Caller("lena", "Lena Berg"));
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public boolean isAdmin() {
            return false;
        }

        @Override
        public boolean isCustomerService() {
            return false;
        }
    }

    private void waits(long issue, int days) {
        stores.complaints()
                .keep(
                        List.of(
                                ComplaintDraft.waiting(issue, NOW.minus(Duration.ofDays(days)))
                                        .complaint()));
    }

    private Optional<Seating> seated() {
        return stores.seats().on(7, IsoWeek.of(LocalDate.of(2026, 11, 26)));
    }

    private void seat(String key) {
        change.seat(VISIT, Optional.of(new IssueKey(key)), "Three lids");
    }

    private void mode(Mode mode) {
        settings.replace(
                new TeamSettings(ZoneOffset.UTC, mode, 5, new TreeSet<>(), Optional.empty()));
    }

    @Test
    void whoeverJiraShowsToThePersonIsSeatedWithTheirReason() {
        waits(1, 30);
        waits(2, 3);
        visible.add(new IssueId(2));

        seat("CARE-2");

        Seating seated = seated().orElseThrow();
        assertThat(seated.issue()).contains(new IssueId(2));
        assertThat(seated.choice()).isEqualTo(Seating.Choice.named(NOW, "lena", "Three lids"));
        assertThat(stores.meetings().find(7)).isPresent();
    }

    @Test
    void inNoModeIsAnybodySeatedWhomJiraDoesNotShowAndNobodyLearnsWhetherThereIsSuchAnIssue() {
        waits(1, 30);
        for (Mode mode : Mode.values()) {
            mode(mode);

            String hidden = refusal("CARE-1");
            String none = refusal("CARE-404");

            assertThat(hidden.replace("CARE-1", "")).isEqualTo(none.replace("CARE-404", ""));
            assertThat(seated()).isEmpty();
        }
    }

    private String refusal(String key) {
        try {
            seat(key);
            return "seated " + key;
        } catch (SeatChange.NobodyToSeat nobody) {
            assertThat(nobody.named()).contains(new IssueKey(key));
            return String.valueOf(nobody.getMessage());
        }
    }

    @Test
    void whoLeftJiraIsNotSeated() {
        stores.complaints()
                .keep(
                        List.of(
                                ComplaintDraft.waiting(1, NOW.minus(Duration.ofDays(9)))
                                        .ended(Ending.How.LEFT, NOW)
                                        .complaint()));
        visible.add(new IssueId(1));

        assertThatThrownBy(() -> seat("CARE-1")).isInstanceOf(SeatChange.NobodyToSeat.class);
    }

    @Test
    void withoutANameTheNextWhoWaitsComesEvenIfThePersonMayNotSeeThem() {
        waits(1, 30);
        waits(2, 20);
        waits(3, 10);

        change.seat(VISIT, Optional.empty(), "We spoke of the first already");
        assertThat(seated().flatMap(Seating::issue)).contains(new IssueId(2));
        change.seat(VISIT, Optional.empty(), "And of the second");
        assertThat(seated().flatMap(Seating::issue)).contains(new IssueId(1));
    }

    @Test
    void whereNobodyElseWaitsNothingChanges() {
        waits(1, 30);

        assertThatThrownBy(() -> change.seat(VISIT, Optional.empty(), "Somebody else"))
                .isInstanceOf(SeatChange.NobodyToSeat.class)
                .hasMessage("nobody else waits");
        assertThat(seated()).isEmpty();
    }

    @Test
    void aGuestTakesTheChairUnderTheNameTheyAgreedTo() {
        change.seatGuest(VISIT, "Oma Lin, who cooks for forty", "By telephone, on Monday");

        Seating seated = seated().orElseThrow();
        assertThat(seated.guest()).contains("Oma Lin, who cooks for forty");
        assertThat(seated.choice().reason()).contains("By telephone, on Monday");
        assertThat(seated.issue()).isEmpty();
    }
}
