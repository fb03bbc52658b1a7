package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;
import static org.mockito.Mockito.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.panel.ReportsInMemory;
import org.emptychair.atlassian.panel.ReportsInMemory.OnePerson;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Readers;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportActionsTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = new PropertyTexts();

    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final InMemoryRebases rebases = new InMemoryRebases();
    private final LiveFindings findings =
            new LiveFindings(contacts, themes, settings, Map::of, rebases);
    private final InMemoryGuesses guesses = new InMemoryGuesses();

    @BeforeEach
    void doubleChargesRose() {
        for (int back = 20; back >= 0; back--) {
            heard(LAST.plus(-back), DELIVERY, 50 + 10 * (back % 3));
            heard(LAST.plus(-back), BILLING, back == 0 ? 33 : 9 + back % 3);
        }
        themes.keep(BILLING, Optional.of(FINANCE), false);
        themes.keep(DELIVERY, Optional.of(OPERATIONS), false);
    }

    private void heard(IsoWeek week, ThemeName theme, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact(week + theme.text() + i)
                            .at(week.start(ZoneOffset.UTC).plusSeconds(60L * i))
                            .about(theme)
                            .contact());
        }
        contacts.keep(batch);
    }

    /** Reads the letter of Finance, and leads nobody. */
    private static Readers kofiReadsForFinance() {
        TreeMap<Department, java.util.SortedSet<PersonKey>> named = new TreeMap<>(Readers.BY_NAME);
        named.put(FINANCE, new TreeSet<>(List.of(new PersonKey("kofi"))));
        return new Readers(named);
    }

    private String run(OnePerson who, Map<String, String> form) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString()))
                .thenAnswer(call -> form.get(call.<String>getArgument(0)));
        Reports reports =
                new ReportsInMemory(contacts, findings, new InMemoryLeaders(), guesses)
                        .of(who, kofiReadsForFinance(), settings, CLOCK);
        return new ReportActions(
                        new ReportActions.Said(themes, guesses, rebases),
                        findings,
                        reports,
                        new ReportActions.Asker(who, CLOCK, TEXTS))
                .run(request);
    }

    private String id(ThemeName name) {
        return Long.toString(themes.named(name).orElseThrow().id().value());
    }

    private static OnePerson kofi() {
        return new OnePerson("kofi", false);
    }

    @Test
    void whoReadsTheLetterOfADepartmentAnswersForItsThemes() {
        String wrong = run(kofi(), Map.of("action", "line", "id", id(BILLING), "text", "A tariff"));

        assertThat(wrong).isEmpty();
        assertThat(themes.named(BILLING).orElseThrow().line().map(OwnersLine::text))
                .contains("A tariff");
        run(kofi(), Map.of("action", "line", "id", id(BILLING), "text", ""));
        assertThat(themes.named(BILLING).orElseThrow().line()).isEmpty();
    }

    @Test
    void whoDoesNotIsToldThatThereIsNoSuchTheme() {
        OnePerson lena = new OnePerson("lena", false);

        assertThat(run(lena, Map.of("action", "line", "id", id(BILLING), "text", "x")))
                .isNotEmpty();
        assertThat(run(kofi(), Map.of("action", "usual", "id", id(DELIVERY)))).isNotEmpty();
        assertThat(run(kofi(), Map.of("action", "line", "id", "1e9", "text", "x"))).isNotEmpty();
        assertThat(themes.settled()).isEmpty();
    }

    @Test
    void theNewUsualEndsTheSignalAndASteadyThemeHasNone() {
        OnePerson service = new OnePerson("sam", true);

        assertThat(run(service, Map.of("action", "usual", "id", id(BILLING)))).isEmpty();

        assertThat(findings.of(List.of(Slice.ALL), LAST).orElseThrow().of(BILLING).orElseThrow())
                .extracting(it -> it.verdict().verdict().isSignal())
                .isEqualTo(false);
        assertThat(run(service, Map.of("action", "usual", "id", id(DELIVERY))))
                .contains("Late delivery");
    }

    @Test
    void onlyLeadersGuessAndOnlyWholeNumbers() {
        assertThat(run(kofi(), Map.of("action", "guess", "percent", "80")))
                .contains(TEXTS.say("emptychair.report.no-leader"));
        assertThat(run(kofi(), Map.of("action", "guess", "percent", "many")))
                .isEqualTo(TEXTS.say("emptychair.report.no-guess"));
        assertThat(run(kofi(), Map.of("action", "nonsense"))).isNotEmpty();
        assertThat(guesses.all(LAST)).isEmpty();
    }

    @Test
    void customerServiceSaysThatAFiguresUsualRangeStartsAnew() {
        for (int back = 60; back > 20; back--) {
            heard(LAST.plus(-back), DELIVERY, back > 30 ? 11 - back % 2 : 30);
        }
        Map<String, String> form =
                Map.of("action", "limits", "figure", "CONTACTED", "reason", "We took over a shop");
        OnePerson service = new OnePerson("sam", true);

        assertThat(run(kofi(), form)).isNotEmpty();
        assertThat(rebases.all()).isEmpty();
        assertThat(run(service, Map.of("action", "limits", "figure", "CONTACTED"))).isNotEmpty();
        assertThat(run(service, form)).isEmpty();

        assertThat(rebases.all())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.from()).isEqualTo(LAST.plus(-30));
                            assertThat(it.reason()).isEqualTo("We took over a shop");
                        });
        assertThat(run(service, Map.of("action", "limits", "figure", "EVERYTHING", "reason", "x")))
                .isNotEmpty()
                .doesNotContain("EVERYTHING");
    }
}
