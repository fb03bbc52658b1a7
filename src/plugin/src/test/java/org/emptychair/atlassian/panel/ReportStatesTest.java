package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.letter.Readers;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportView;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Themes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report says in the weeks that come seldom, read as its readers read it. */
class ReportStatesTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final int WEEKS = 30;
    private static final String DESK = "desk";
    private static final String SHOP = "shop";
    private static final Texts TEXTS = new PropertyTexts();

    private final AtomicInteger number = new AtomicInteger();
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> BERLIN);
    private final Themes themes = new InMemoryThemes(contacts);
    private final Map<String, Optional<Instant>> readings = new HashMap<>();
    private final ReportsInMemory reports =
            new ReportsInMemory(
                    contacts,
                    new LiveFindings(
                            contacts, themes, settings, () -> readings, new InMemoryRebases()),
                    new InMemoryLeaders(),
                    new InMemoryGuesses());

    @BeforeEach
    void berlinsWeeksCount() {
        TeamSettings now = settings.current();
        settings.replace(
                new TeamSettings(
                        BERLIN,
                        Mode.AS_VIEWER,
                        now.syncMinutes(),
                        now.customerService(),
                        now.jiraLink()));
    }

    private void keep(ContactDraft... drafts) {
        contacts.keep(List.of(drafts).stream().map(ContactDraft::contact).toList());
    }

    private void heard(String source, ThemeName theme, IsoWeek week, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact("c" + number.incrementAndGet())
                            .from(source)
                            .at(week.start(BERLIN).plusSeconds(600L * i))
                            .about(theme)
                            .in(OPERATIONS)
                            .contact());
        }
        contacts.keep(batch);
    }

    /** Steady weeks up to the one before the last, of ten subjects from two sources. */
    private void usualWeeks() {
        for (int back = WEEKS; back > 0; back--) {
            for (int subject = 0; subject < 9; subject++) {
                heard(DESK, subject(subject), LAST.plus(-back), 20 + (back + subject) % 4);
            }
            heard(SHOP, BILLING, LAST.plus(-back), 20 + back % 3);
        }
    }

    private static ThemeName subject(int number) {
        return number == 0 ? DELIVERY : new ThemeName("Subject " + number);
    }

    private Document report(IsoWeek week, Optional<Department> department) {
        Clock clock = Clock.fixed(week.end(BERLIN).plusSeconds(3_600), ZoneOffset.UTC);
        ReportView view =
                reports.of(
                                new ReportsInMemory.OnePerson("kofi", false),
                                Readers.LEADERS,
                                settings,
                                clock)
                        .read(Reports.Asked.of(department), new Reports.Links("", ""), TEXTS);
        return Jsoup.parseBodyFragment(
                new Templates().fill("wocas/report.vm", TEXTS, Map.of("report", view)).markup());
    }

    private Document report() {
        return report(LAST, Optional.empty());
    }

    /** Each element's own words, apart from each other as a reader sees them. */
    private static String list(Document report, String key) {
        return report.select("[data-ec-list=" + key + "] *").stream()
                .map(Element::ownText)
                .filter(own -> !own.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(Document report) {
        return report.select("p.say").text();
    }

    @ParameterizedTest
    @CsvSource({
        // The first and the last minute of the week, and the first of the next, in UTC.
        "2026-W13, 2026-03-22T23:00:00Z, 2026-03-29T21:59:00Z, 2026-03-29T22:00:00Z",
        "2026-W43, 2026-10-18T22:00:00Z, 2026-10-25T22:59:00Z, 2026-10-25T23:00:00Z",
        "2026-W53, 2026-12-27T23:00:00Z, 2027-01-03T22:59:00Z, 2027-01-03T23:00:00Z"
    })
    void aWeekIsWholeWhenTheClockOrTheYearChanges(
            String week, String first, String last, String next) {
        keep(aContact("1").at(first), aContact("2").at(last), aContact("3").at(next));
        IsoWeek told = IsoWeek.parse(week);

        assertThat(said(report(told, Optional.empty()))).isEqualTo("2 contacts.");
        assertThat(said(report(told.plus(1), Optional.empty()))).isEqualTo("1 contact.");
    }

    @Test
    void weekFiftyThreeStandsBetweenFiftyTwoAndOne() {
        IsoWeek first = IsoWeek.parse("2027-W01");
        for (int back = 0; back < 3; back++) {
            heard(DESK, DELIVERY, first.plus(-back), 6 + back);
        }

        Document report = report(first.plus(-1), Optional.empty());

        assertThat(report.select(".meta").text()).contains("week 53", "28 Dec 2026 \u2013 3 Jan");
        assertThat(report(first, Optional.empty()).select(".data th").eachText())
                .containsSubsequence("week 52", "week 53", "week 1");
    }

    @Test
    void withoutDataItSaysThatNoWeekIsComplete() {
        assertThat(said(report())).isEqualTo("No week with a contact is complete yet.");
    }

    @Test
    void oneContactIsOneContactAndNoVerdict() {
        keep(aContact("1"));

        Document report = report();

        assertThat(said(report)).isEqualTo("1 contact.");
        assertThat(list(report, "rising")).isEqualTo("Rising Nothing is rising.");
        assertThat(list(report, "steady")).contains("Late delivery", "too early to say");
    }

    @Test
    void whenNoSubjectIsKnownTheShareIsToldAndNotThatNobodySpoke() {
        for (int i = 0; i < 40; i++) {
            keep(aContact("u" + i).about().saying(new Words("Nobody knows what this is")));
        }

        Document report = report();

        assertThat(said(report)).isEqualTo("40 contacts.");
        assertThat(list(report, "steady"))
                .contains("No subject that we know was raised", "Unclassified 100%");
    }

    @Test
    void aLanguageNobodySpeaksIsCountedAndCalledUnknown() {
        for (int i = 0; i < 20; i++) {
            keep(aContact("k" + i).saying(new Words("소포가 아직도 도착하지 않았습니다 " + i)));
        }

        Document report = report();

        assertThat(said(report)).isEqualTo("20 contacts.");
        assertThat(report.select(".trends").text())
                .contains("Unhappy in their words", "20 of unknown tone");
    }

    @Test
    void aRenamedDepartmentAnswersForWhatRoseAndAThemeWithoutOneAsksNobody() {
        usualWeeks();
        heard(DESK, DELIVERY, LAST, 90);
        heard(SHOP, BILLING, LAST, 90);
        themes.keep(DELIVERY, Optional.of(OPERATIONS), false);

        themes.keep(DELIVERY, Optional.of(new Department("Logistics")), false);

        assertThat(list(report(), "rising"))
                .contains("Late delivery Logistics", "No word from Logistics yet.")
                .contains("Double charges nobody yet")
                .doesNotContain("Operations");
    }

    @Test
    void twoDepartmentsBecomeOneAndTheFormerNamesWeeksStay() {
        heard(SHOP, BILLING, LAST.plus(-1), 21);
        keep(aContact("f").at(LAST.plus(-1).start(BERLIN)).in(FINANCE));
        keep(aContact("g").in(FINANCE), aContact("h").in(FINANCE));
        IsoWeek before = LAST.plus(-1);

        assertThat(said(report(before, Optional.of(OPERATIONS)))).isEqualTo("21 contacts.");
        assertThat(said(report(LAST, Optional.of(OPERATIONS)))).isEqualTo("0 contacts.");
        assertThat(said(report(before, Optional.of(FINANCE)))).isEqualTo("1 contact.");
        assertThat(said(report(LAST, Optional.of(FINANCE)))).isEqualTo("2 contacts.");
    }

    @Test
    void aSourceThatFailedLastWeekIsNamedAndNothingOfItIsQuieter() {
        usualWeeks();
        for (int subject = 0; subject < 9; subject++) {
            heard(DESK, subject(subject), LAST, 21);
        }
        readings.put(SHOP, Optional.of(LAST.start(BERLIN).plusSeconds(7_200)));

        Document report = report();

        assertThat(said(report)).contains("Not all is in from shop;");
        assertThat(list(report, "quieter")).isEqualTo("Gone quiet Nothing has gone quiet.");
        assertThat(list(report, "steady")).contains("Double charges", "not all of it is in yet");
    }

    @Test
    void aSaleInWhichEverythingDoublesIsSaidOnceAndNothingRises() {
        usualWeeks();
        for (int subject = 0; subject < 9; subject++) {
            heard(DESK, subject(subject), LAST, 43);
        }
        heard(SHOP, BILLING, LAST, 42);

        Document report = report();

        assertThat(said(report)).startsWith("More of everything last week;");
        assertThat(list(report, "rising")).isEqualTo("Rising Nothing is rising.");
    }

    @Test
    void whatIsDatedInTheFutureWaitsForItsWeek() {
        keep(aContact("1").by(MARTA), aContact("2").at("2199-12-31T12:00:00Z"));

        assertThat(said(report())).isEqualTo("1 contact.");
        assertThat(said(report(LAST.plus(1), Optional.empty()))).isEqualTo("0 contacts.");
    }
}
