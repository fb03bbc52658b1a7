package org.emptychair.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Readings;
import org.emptychair.wocas.ThemeFinding;
import org.emptychair.wocas.Themes;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W46");
    private static final PersonKey KOFI = new PersonKey("kofi");
    private static final PersonKey TOMAS = new PersonKey("tomas");
    private static final PersonKey INES = new PersonKey("ines");
    private static final Instant MONDAY_9 = Instant.parse("2026-11-16T08:00:00Z");
    private static final int WEEKS = 32;

    private final InMemoryContacts contacts = new InMemoryContacts(() -> BERLIN);
    private final Themes themes = new InMemoryThemes(contacts);
    private final InMemoryLeaders leaders = new InMemoryLeaders();
    private final InMemoryUnsubscribed unsubscribed = new InMemoryUnsubscribed();
    private final InMemoryCorrespondence choices = new InMemoryCorrespondence();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private int number;

    private Letters at(Instant now) {
        return new Letters(
                choices,
                leaders,
                unsubscribed,
                new LiveFindings(
                        contacts,
                        themes,
                        new InMemorySettings(),
                        Readings.NONE,
                        new InMemoryRebases()),
                () -> BERLIN,
                Clock.fixed(now, BERLIN));
    }

    private void leads(PersonKey key, Department department, Tenure tenure) {
        Leader plain = Leader.of(key, key.text());
        leaders.keep(
                new Leader(
                        key,
                        plain.name(),
                        plain.familyName(),
                        Optional.empty(),
                        Optional.of(department),
                        tenure,
                        plain.work(),
                        plain.assistants(),
                        Optional.empty(),
                        false,
                        Optional.empty()));
    }

    private void heard() {
        for (int back = WEEKS; back >= 0; back--) {
            keep(LAST.plus(-back), DELIVERY, 50 + 10 * (back % 3));
            keep(LAST.plus(-back), BILLING, back == 0 ? 41 : 11 - back % 3);
            keep(LAST.plus(-back), PRAISE, 5);
        }
        themes.keep(DELIVERY, Optional.of(OPERATIONS), false);
        themes.keep(BILLING, Optional.of(FINANCE), false);
    }

    private void keep(IsoWeek week, ThemeName theme, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact("c" + ++number)
                            .at(week.start(BERLIN).plusSeconds(3_600L * i))
                            .about(theme)
                            .contact());
        }
        contacts.keep(batch);
    }

    private void name(Department department, PersonKey... people) {
        SortedMap<Department, SortedSet<PersonKey>> named = new TreeMap<>(Readers.BY_NAME);
        named.put(department, new TreeSet<>(List.of(people)));
        choices.replace(new Correspondence(Schedule.INITIAL, new Readers(named)));
    }

    private static List<ThemeName> names(List<ThemeFinding> rows) {
        return rows.stream().map(it -> it.theme().name()).toList();
    }

    @Test
    void aLeaderReadsOfTheThemesThatTheirDepartmentAnswersForAndOfNoOther() {
        heard();
        leads(KOFI, FINANCE, Tenure.ALWAYS);

        Letter letter = at(MONDAY_9).to(KOFI, LAST).orElseThrow();

        assertThat(letter.week()).isEqualTo(LAST);
        assertThat(letter.departments()).containsExactly(FINANCE);
        assertThat(names(letter.report().rising())).containsExactly(BILLING);
        assertThat(letter.report().steady()).isEmpty();
        assertThat(letter.report().quieter()).isEmpty();
        assertThat(names(letter.unanswered())).containsExactly(BILLING);
    }

    @Test
    void whoeverAnswersForTwoDepartmentsGetsOneLetterOfBoth() {
        heard();
        leads(KOFI, FINANCE, Tenure.ALWAYS);
        name(OPERATIONS, KOFI, INES);

        Letter letter = at(MONDAY_9).to(KOFI, LAST).orElseThrow();

        assertThat(letter.departments()).containsExactly(FINANCE, OPERATIONS);
        assertThat(names(letter.report().steady())).containsExactly(DELIVERY);
        assertThat(at(MONDAY_9).post(outbox)).isEqualTo(2);
    }

    @Test
    void whoeverIsNamedReadsInPlaceOfTheLeaders() {
        leads(KOFI, FINANCE, Tenure.ALWAYS);
        leads(TOMAS, OPERATIONS, Tenure.ALWAYS);
        name(FINANCE, INES);

        assertThat(at(MONDAY_9).readers())
                .containsOnly(
                        Map.entry(INES, Set.of(FINANCE)), Map.entry(TOMAS, Set.of(OPERATIONS)));
    }

    @Test
    void aLetterIsPostedOncePerReaderAndWeekHoweverOftenSomebodyLooks() {
        heard();
        leads(KOFI, FINANCE, Tenure.ALWAYS);
        leads(TOMAS, OPERATIONS, Tenure.ALWAYS);

        assertThat(at(Instant.parse("2026-11-16T06:00:00Z")).post(outbox)).isZero();
        assertThat(at(MONDAY_9).post(outbox)).isEqualTo(2);
        assertThat(at(MONDAY_9).post(outbox)).isZero();
        assertThat(at(MONDAY_9.plusSeconds(86_400)).post(outbox)).isZero();
        assertThat(at(MONDAY_9.plusSeconds(7 * 86_400)).post(outbox)).isEqualTo(2);

        assertThat(outbox.newest(Long.MAX_VALUE))
                .extracting(it -> it.parcel().to() + " " + it.parcel().matter())
                .containsExactly(
                        "tomas 2026-W47", "kofi 2026-W47", "tomas 2026-W46", "kofi 2026-W46");
    }

    @Test
    void whoeverUnsubscribedGetsNoneEvenWhenItWaitsInTheOutbox() {
        heard();
        leads(KOFI, FINANCE, Tenure.ALWAYS);
        at(MONDAY_9).post(outbox);

        unsubscribed.add(KOFI);

        assertThat(at(MONDAY_9).to(KOFI, LAST)).isEmpty();
        assertThat(at(MONDAY_9.plusSeconds(7 * 86_400)).post(outbox)).isZero();
        assertThat(outbox.in(Entry.State.WAITING, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void aLeaderWhoLeftReadsNoMore() {
        heard();
        LocalDate friday = LocalDate.parse("2026-11-13");
        leads(KOFI, FINANCE, new Tenure(Optional.empty(), Optional.of(friday)));

        assertThat(at(MONDAY_9).post(outbox)).isZero();
        assertThat(at(MONDAY_9).to(KOFI, LAST)).isEmpty();
    }

    @Test
    void aDepartmentWithoutAThemeAndAnInstallationWithoutAContactHaveNothingToSay() {
        leads(KOFI, FINANCE, Tenure.ALWAYS);
        assertThat(at(MONDAY_9).to(KOFI, LAST)).isEmpty();

        heard();
        themes.keep(BILLING, Optional.empty(), false);

        assertThat(at(MONDAY_9).to(KOFI, LAST)).isEmpty();
    }

    @Test
    void aMutedThemeIsNotToldOf() {
        heard();
        themes.keep(BILLING, Optional.of(FINANCE), true);

        assertThat(at(MONDAY_9).about(Set.of(FINANCE), LAST)).isEmpty();
    }
}
