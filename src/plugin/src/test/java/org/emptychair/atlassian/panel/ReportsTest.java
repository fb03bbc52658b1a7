package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.HOSTILE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.ChairStores;
import org.emptychair.contact.Contact;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Settings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportPage;
import org.emptychair.view.panel.ReportView;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.FigureRebase;
import org.emptychair.wocas.Headline;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Readings;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.InMemoryCandidates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = new PropertyTexts();

    private final Settings settings = new InMemorySettings();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final InMemoryRebases rebases = new InMemoryRebases();
    private final InMemoryLeaders leaders = new InMemoryLeaders();
    private final Reports reports =
            new Reports(
                    new Reports.Stores(
                            ChairStores.of(contacts, settings)
                                    .findings(
                                            new LiveFindings(
                                                    contacts,
                                                    themes,
                                                    settings,
                                                    Readings.NONE,
                                                    rebases))
                                    .stores(),
                            new InMemoryCandidates(),
                            leaders,
                            new InMemoryGuesses(),
                            () -> org.emptychair.letter.Readers.LEADERS),
                    new Reports.Readers(
                            Readers.strangers().people(), new Readers.FixedRights(Set.of())),
                    settings,
                    CLOCK);

    private void heard(IsoWeek week, ThemeName theme, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact(week + theme.text() + i)
                            .at(week.start(ZoneOffset.UTC).plusSeconds(60L * i))
                            .about(theme)
                            .in(OPERATIONS)
                            .contact());
        }
        contacts.keep(batch);
    }

    private void rises(ThemeName theme) {
        for (int back = 20; back > 0; back--) {
            heard(LAST.plus(-back), DELIVERY, 50 + 10 * (back % 3));
            heard(LAST.plus(-back), theme, 9 + back % 3);
        }
        heard(LAST, DELIVERY, 60);
        heard(LAST, theme, 33);
    }

    private Document drawn() {
        ReportView view = reports.read(Reports.Asked.ALL, new Reports.Links("", ""), TEXTS);
        return Jsoup.parseBodyFragment(
                new Templates().fill("wocas/report.vm", TEXTS, Map.of("report", view)).markup());
    }

    @Test
    void whatRoseStandsWithItsEvidenceAndTheWordThatIsMissing() {
        rises(BILLING);
        themes.keep(BILLING, Optional.of(FINANCE), false);

        Document page = drawn();

        assertThat(page.select("[data-ec-list=rising] li").text())
                .contains("Double charges", "Finance", "33", "usual is 10")
                .contains("No word from Finance yet.");
        assertThat(page.select("[data-ec-list=steady] li .name").eachText())
                .containsExactly("Late delivery");
        assertThat(page.select("[data-ec-list=quieter]").text())
                .contains("Nothing has gone quiet.");
        assertThat(page.select(".themes svg polyline")).hasSize(2);
        assertThat(page.select(".trends li")).hasSize(3);
        assertThat(page.select(".meta").text()).contains("47", "all departments");
    }

    @Test
    void theOwnersLineStandsUnderTheSignal() {
        rises(BILLING);
        ThemeId id = themes.keep(BILLING, Optional.of(FINANCE), false).id();
        themes.say(
                id,
                Optional.of(new OwnersLine("A wrong tariff", "Kofi Osei", CLOCK.instant(), LAST)));

        assertThat(drawn().select("[data-ec-list=rising] .line").text())
                .contains("A wrong tariff", "Kofi Osei")
                .doesNotContain("No word");
    }

    @Test
    void aFigureThatStaysOnOneSideIsAskedAboutAndTellsWhyItsUsualRangeStartedAnew() {
        for (int back = 60; back >= 0; back--) {
            heard(LAST.plus(-back), DELIVERY, back > 20 ? 11 - back % 2 : 30);
        }
        assertThat(drawn().select(".trends li").get(0).select(".line").eachText())
                .containsExactly(
                        "Above its middle every week since week 27. Is that its new usual?");
        assertThat(drawn().select(".trends form")).isEmpty();

        assertThat(asked(new ReportsInMemory.OnePerson("lena", false))).isEmpty();
        Elements forms = asked(new ReportsInMemory.OnePerson("sam", true));
        assertThat(forms).hasSize(1);
        assertThat(forms.select("[name=figure]").val()).isEqualTo("CONTACTED");
        assertThat(forms.select("[name=reason]").attr("aria-label"))
                .isEqualTo("They contacted us, week 47: why its usual range starts anew");
        assertThat(forms.select("button").val()).isEqualTo("limits");
        assertThat(forms.attr("action")).isEqualTo("/wocas?week=2026-W47");

        rebases.keep(
                new FigureRebase(
                        Headline.CONTACTED,
                        LAST.plus(-20),
                        "<b>We</b> took over a shop",
                        "Sam",
                        CLOCK.instant()));

        assertThat(drawn().select(".trends li").get(0).select(".line").eachText())
                .containsExactly(
                        "Its usual range counts from week 27 on: <b>We</b> took over a shop");
        assertThat(drawn().select(".trends li").get(0).text()).doesNotContain("usual is 10");
    }

    /** The forms beside the figures, as a reader of the report's own page has them. */
    private Elements asked(ReportsInMemory.OnePerson reader) {
        ReportView view =
                new ReportsInMemory(
                                contacts,
                                new LiveFindings(
                                        contacts, themes, settings, Readings.NONE, rebases),
                                leaders,
                                new InMemoryGuesses())
                        .of(reader, org.emptychair.letter.Readers.LEADERS, settings, CLOCK)
                        .read(Reports.Asked.ALL, new Reports.Links("", ""), TEXTS);
        ReportPage page =
                new ReportPage(
                        "/wocas",
                        "/wocas?week=2026-W47",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "2026-W47",
                        List.of(),
                        "",
                        new ReportPage.Ticket("atl_token", "t"));
        return Jsoup.parseBodyFragment(
                        new Templates()
                                .fill("wocas/report.vm", TEXTS, Map.of("report", view, "p", page))
                                .markup())
                .select(".trends form");
    }

    @Test
    void aHostileThemeIsOnlyText() {
        rises(new ThemeName(HOSTILE.text()));

        Document page = drawn();

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[data-ec-list=rising] .name").text()).isEqualTo(HOSTILE.text());
    }

    @Test
    void aReportOfADepartmentOrAnEarlierWeekHasItsOwnCounts() {
        rises(BILLING);

        ReportView other =
                reports.read(
                        new Reports.Asked(
                                Optional.of(OPERATIONS),
                                Optional.empty(),
                                Optional.of(LAST.plus(-1)),
                                6,
                                false),
                        new Reports.Links("", ""),
                        TEXTS);

        assertThat(other.meta()).contains("46", "Operations");
        assertThat(other.parts().get(0).rows()).isEmpty();
        assertThat(reports.lastComplete()).isEqualTo(LAST);
        assertThat(reports.departments()).containsExactly(OPERATIONS);
    }

    @Test
    void beforeAWeekIsCompleteThereIsNothingToReport() {
        assertThat(drawn().text()).contains("No week with a contact is complete yet.");
    }
}
