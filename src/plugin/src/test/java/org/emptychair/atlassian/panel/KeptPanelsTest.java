package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.aContact;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Sight;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Panel;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.panel.DrawnPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put together once for several readers, and what never is. */
class KeptPanelsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T08:02:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final IssueId LID = new IssueId(42);
    private static final String NAME_OF_THE_LID = "CARE-42";

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final InMemorySettings settings = new InMemorySettings();
    private LiveChair.Versions versions = new LiveChair.Versions(Map.of("contacts", 1L));
    private Set<IssueId> visible = Set.of();
    private final LiveChair.Stores stores =
            ChairStores.of(contacts, settings).versions(() -> versions).stores();
    private final Panels panels =
            new Panels(
                    stores,
                    new InMemoryScopes(),
                    settings,
                    CLOCK,
                    new Panels.Readers(
                            Readers.strangers().people(),
                            Readers.strangers().pages(),
                            new ToldRights()),
                    new ClosedMeetings(
                            new InMemorySnapshots(),
                            new LiveChair(stores, settings, CLOCK),
                            stores.quotes(),
                            new InMemoryAudit(),
                            CLOCK),
                    week -> 0);

    /** Those of whoever reads just now. */
    private final class ToldRights implements Rights {
        @Override
        public Known known(Collection<IssueId> issues) {
            return new Known(
                    Sight.Check.DONE,
                    visible,
                    visible.contains(LID) ? Set.of() : Set.copyOf(issues));
        }

        @Override
        public Known ask(Collection<IssueId> issues, Duration patience) {
            return known(issues);
        }

        @Override
        public Optional<URI> authorise() {
            return Optional.empty();
        }
    }

    @BeforeEach
    void aCustomerWaits() {
        settings.replace(
                new TeamSettings(
                        ZoneOffset.UTC, Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));
        contacts.keep(List.of(aContact("1").contact()));
        stores.complaints()
                .keep(
                        List.of(
                                ComplaintDraft.waiting(LID.number(), NOW.minus(Duration.ofDays(3)))
                                        .complaint()));
    }

    private Panel readBy(Set<IssueId> seen, Map<String, String> given) {
        visible = seen;
        return panels.read(
                new Visit(given, Optional.empty(), new PropertyTexts(), Optional.empty()));
    }

    private Panel readBy(Set<IssueId> seen) {
        return readBy(seen, Map.of());
    }

    private static String drawn(Panel panel) {
        return DrawnPanel.of(panel, false, new Templates(), new PropertyTexts()).inside().markup();
    }

    @Test
    void readersOfEqualRightsReadOnePanel() {
        assertThat(readBy(Set.of(LID))).isSameAs(readBy(Set.of(LID)));
    }

    @Test
    void whoMayNotSeeAnIssueNeverReadsThePanelOfWhoMay() {
        Panel leader = readBy(Set.of(LID));
        Panel stranger = readBy(Set.of());

        assertThat(drawn(leader)).contains(NAME_OF_THE_LID);
        assertThat(drawn(stranger)).doesNotContain(NAME_OF_THE_LID);
        assertThat(drawn(readBy(Set.of(LID)))).contains(NAME_OF_THE_LID);
    }

    @Test
    void whatThePageAsksForIsKeptApart() {
        assertThat(readBy(Set.of(LID), Map.of("rows", "3")).rows()).isEqualTo(3);
        assertThat(readBy(Set.of(LID), Map.of("rows", "2")).rows()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenStandsInTheNextPanel() {
        Panel before = readBy(Set.of());

        contacts.keep(List.of(aContact("2").contact()));
        versions = new LiveChair.Versions(Map.of("contacts", 2L));
        Panel after = readBy(Set.of());

        assertThat(contacted(after)).isEqualTo(contacted(before) + 1);
    }

    private static int contacted(Panel panel) {
        return panel.chair().parts().figures().contacted().orElseThrow().weeks().last();
    }
}
