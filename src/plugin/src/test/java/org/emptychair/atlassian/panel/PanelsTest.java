package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Settings;
import org.emptychair.view.Panel;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Settings settings = new InMemorySettings();
    private final Panels panels =
            new Panels(
                    ChairStores.of(contacts, settings).stores(),
                    new InMemoryScopes(),
                    settings,
                    CLOCK,
                    Readers.strangers(),
                    new ClosedMeetings(
                            new InMemorySnapshots(),
                            new LiveChair(
                                    ChairStores.of(contacts, settings).stores(), settings, CLOCK),
                            ChairStores.of(contacts, settings).stores().quotes(),
                            new InMemoryAudit(),
                            CLOCK),
                    week -> 0);

    @BeforeEach
    void oneContactEach() {
        contacts.keep(
                List.of(
                        aContact("f").in(FINANCE).contact(),
                        aContact("o").in(OPERATIONS).about(BILLING).contact(),
                        aContact("n").contact()));
    }

    private Panel read(Map<String, String> given) {
        return panels.read(
                new Visit(given, Optional.empty(), new PropertyTexts(), Optional.empty()));
    }

    private static int contacted(Panel panel) {
        return panel.chair().parts().figures().contacted().orElseThrow().weeks().last();
    }

    @Test
    void withoutDepartmentsEveryContactCounts() {
        assertThat(contacted(read(Map.of()))).isEqualTo(3);
    }

    @Test
    void severalDepartmentsAreAddedUp() {
        Panel panel = read(Map.of("departments", "Finance, Operations"));

        assertThat(contacted(panel)).isEqualTo(2);
        assertThat(panel.chair().parts().themes().orElseThrow().lines()).hasSize(2);
        assertThat(contacted(read(Map.of("departments", "Finance")))).isEqualTo(1);
    }

    @Test
    void sectionsRowsAndDateAreReadAsThePageGivesThem() {
        Panel panel = read(Map.of("sections", "Themes", "rows", "3", "date", "2026-11-26"));

        assertThat(panel.sections()).containsExactly(Section.THEMES);
        assertThat(panel.rows()).isEqualTo(3);
        assertThat(panel.meeting()).contains(LocalDate.of(2026, 11, 26));
    }

    @Test
    void anUnknownDepartmentAndAnUnknownScopeAreNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> read(Map.of("departments", "Sales", "scopes", "Care")))
                .isInstanceOf(WrongParameters.class)
                .hasMessage(
                        "departments: “Sales” is not known. Known: Finance, Operations. "
                                + "scopes: “Care” is not known. Known: none yet.");
    }
}
