package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.signal.Verdict;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class LiveFindingsTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final int WEEKS = 32;
    private static final List<Slice> ALL = List.of(Slice.ALL);

    private final AtomicInteger number = new AtomicInteger();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final LiveFindings findings =
            new LiveFindings(
                    contacts, themes, new InMemorySettings(), Readings.NONE, new InMemoryRebases());

    /** Two themes that hardly change, and at the end a week with as many double charges. */
    private void heard(int lastDoubleCharges) {
        for (int back = WEEKS; back > 0; back--) {
            IsoWeek week = LAST.plus(-back);
            keep(week, DELIVERY, OPERATIONS, 50 + 10 * (back % 3));
            keep(week, BILLING, FINANCE, 11 - back % 3);
        }
        keep(LAST, DELIVERY, OPERATIONS, 60);
        keep(LAST, BILLING, FINANCE, lastDoubleCharges);
    }

    private void keep(IsoWeek week, ThemeName theme, Department department, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact("c" + number.incrementAndGet())
                            .at(week.start(ZoneOffset.UTC).plusSeconds(3_600L * i))
                            .about(theme)
                            .in(department)
                            .contact());
        }
        contacts.keep(batch);
    }

    private ThemeFinding billing() {
        return findings.of(ALL, LAST).flatMap(it -> it.of(BILLING)).orElseThrow();
    }

    @Test
    void aThemeThatRoseIsFoundWithWhatWasUsualAndItsCustomers() {
        heard(31);

        Findings found = findings.of(ALL, LAST).orElseThrow();

        assertThat(found.week()).isEqualTo(LAST);
        assertThat(found.range().size()).isEqualTo(WEEKS + 1);
        assertThat(found.themes())
                .extracting(it -> it.theme().name())
                .containsExactly(BILLING, DELIVERY);
        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.RISE);
        assertThat(billing().last()).isEqualTo(31);
        assertThat(billing().customers()).isEqualTo(3);
        assertThat(billing().verdict().evidence().orElseThrow().usual().mean())
                .isBetween(9.5, 10.5);
        assertThat(found.of(DELIVERY).orElseThrow().verdict().verdict()).isEqualTo(Verdict.STEADY);
    }

    @Test
    void theSameQuestionIsAnsweredOnceUntilAContactComes() {
        heard(10);
        Findings first = findings.of(ALL, LAST).orElseThrow();

        assertThat(findings.of(ALL, LAST)).containsSame(first);
        keep(LAST, BILLING, FINANCE, 21);
        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.RISE);
    }

    @Test
    void departmentsAreJudgedByTheirOwnContacts() {
        heard(31);
        List<Slice> operations = List.of(new Slice(Optional.of(OPERATIONS), Optional.empty()));

        Findings found = findings.of(operations, LAST).orElseThrow();

        assertThat(found.of(BILLING).orElseThrow().last()).isZero();
        assertThat(found.of(DELIVERY).orElseThrow().last()).isEqualTo(60);
        assertThatThrownBy(() -> findings.of(List.of(), LAST)).hasMessage("no slice was asked for");
    }

    @Test
    void theOwnersLineStandsUnderItsSignalOnly() {
        heard(31);
        ThemeId id = billing().theme().id();
        OwnersLine line = new OwnersLine("A wrong tariff, fixed today", "Osei", MONDAY, LAST);

        assertThat(billing().isUnanswered()).isTrue();
        themes.say(id, Optional.of(line));
        assertThat(billing().line()).contains(line);
        themes.say(id, Optional.of(new OwnersLine("Old", "Osei", MONDAY, LAST.plus(-9))));
        assertThat(billing().line()).isEmpty();
        assertThat(billing().isUnanswered()).isTrue();
    }

    @Test
    void aMutedThemeIsNotToldOfAndOneNobodyRaisedIsSteadyOrUnknown() {
        heard(31);
        themes.keep(BILLING, Optional.empty(), true);
        themes.keep(PRAISE, Optional.of(FINANCE), false);

        Findings found = findings.of(ALL, LAST).orElseThrow();

        assertThat(found.of(BILLING)).isEmpty();
        assertThat(found.of(PRAISE).orElseThrow().last()).isZero();
        assertThat(found.of(PRAISE).orElseThrow().verdict().verdict()).isEqualTo(Verdict.STEADY);
    }

    @Test
    void beforeTheFirstContactThereIsNothingToFind() {
        assertThat(findings.of(ALL, LAST)).isEmpty();
        keep(LAST, BILLING, FINANCE, 3);

        assertThat(findings.of(ALL, LAST.plus(-1))).isEmpty();
        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.NO_VERDICT);
    }
}
