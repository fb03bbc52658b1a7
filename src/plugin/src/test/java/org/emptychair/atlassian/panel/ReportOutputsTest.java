package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.LATE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.quote.Audience;
import org.emptychair.quote.InMemoryQuotes;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.chart.Pictures;
import org.emptychair.view.panel.ReportView;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Readings;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.InMemoryCandidates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report in each kind of output, held against what a person looked at. */
class ReportOutputsTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final int WEEKS = 60;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    private static final Words TWICE =
            new Words("You charged me <i>twice for it. Nobody could tell me on the phone why.");

    /** Where the pictures stand; their pixels differ by the JDK that draws them. */
    private static final String DRAWN = "data:image/png;base64,[A-Za-z0-9+/=]+";

    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final InMemoryLeaders leaders = new InMemoryLeaders();
    private final InMemoryGuesses guesses = new InMemoryGuesses();
    private final LiveChair.Stores stores =
            ChairStores.of(contacts, settings)
                    .findings(
                            new LiveFindings(
                                    contacts,
                                    themes,
                                    settings,
                                    Readings.NONE,
                                    new InMemoryRebases()))
                    .stores();
    private final Reports reports =
            new Reports(
                    new Reports.Stores(
                            stores,
                            new InMemoryCandidates(),
                            leaders,
                            guesses,
                            () -> org.emptychair.letter.Readers.LEADERS),
                    new Reports.Readers(
                            new ReportsInMemory.OnePerson("ines", true),
                            new Readers.FixedRights(Set.of())),
                    settings,
                    CLOCK);

    @BeforeEach
    void oneSubjectRoseOneFellAndOneStayed() {
        TeamSettings now = settings.current();
        settings.replace(
                new TeamSettings(
                        ZoneOffset.UTC,
                        Mode.SHARED,
                        now.syncMinutes(),
                        now.customerService(),
                        now.jiraLink()));
        for (int back = WEEKS; back > 0; back--) {
            heard(LAST.plus(-back), DELIVERY, 50 + 10 * (back % 3));
            heard(LAST.plus(-back), BILLING, 9 + back % 3);
            heard(LAST.plus(-back), PRAISE, 40 + back % 3);
        }
        heard(LAST, DELIVERY, 60);
        heard(LAST, BILLING, 33);
        heard(LAST, PRAISE, 6);
        contacts.keep(
                List.of(aContact("unsorted").at(LAST.start(ZoneOffset.UTC)).about().contact()));
        themes.keep(DELIVERY, Optional.of(OPERATIONS), false);
        themes.say(
                themes.keep(BILLING, Optional.of(FINANCE), false).id(),
                Optional.of(
                        new OwnersLine("A wrong <b>tariff", "Kofi Osei", CLOCK.instant(), LAST)));
        ContactId said = new ContactId("desk", LAST + BILLING.text() + 3);
        stores.quotes().release(InMemoryQuotes.idOf(said), Audience.READERS, "Sam");
    }

    private void heard(IsoWeek week, ThemeName theme, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact(week + theme.text() + i)
                            .at(week.start(ZoneOffset.UTC).plusSeconds(60L * i))
                            .about(theme)
                            .in(OPERATIONS)
                            .saying(theme.equals(BILLING) ? TWICE : LATE)
                            .helped(i % 4 > 0)
                            .contact());
        }
        contacts.keep(batch);
    }

    private String output(String kind) {
        return output(kind, Locale.UK);
    }

    private String output(String kind, Locale locale) {
        PropertyTexts texts = new PropertyTexts(locale);
        Reports.Asked all = Reports.Asked.ALL;
        return switch (kind) {
            case "screen" ->
                    fill("report", reports.read(all, Reports.Links.NONE, texts), texts, "DRAWN");
            case "paper" -> fill("report-table", reports.readForPaper(all, texts), texts, "DRAWN");
            default -> fill("report-table", reports.readForAnybody(all, texts), texts, "WRITTEN");
        };
    }

    private static String fill(String name, ReportView view, PropertyTexts texts, String how) {
        Pictures pictures = how.equals("DRAWN") ? Pictures.DRAWN : Pictures.WRITTEN;
        return new Templates()
                .fill("wocas/" + name + ".vm", texts, Map.of("report", view, "pictures", pictures))
                .markup();
    }

    private static String words(Element part) {
        return part.text().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "mail"})
    void everyOutputIsAsItWasLookedAt(String kind) throws IOException {
        String written = output(kind).replaceAll(DRAWN, "data:image/png;base64,PICTURE");
        Path seen = Path.of("target", "output-report-" + kind + ".html");
        Files.createDirectories(seen.toAbsolutePath().getParent());
        Files.writeString(seen, written);

        Path golden = Path.of("src/test/resources/output/report-" + kind + ".html");

        assertThat(written).as("see %s", seen).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "mail"})
    void whatNoStyleSheetReachesHasTablesAndStylesOfItsOwn(String kind) {
        Document page = Jsoup.parse(output(kind));

        assertThat(page.select("svg, details, form, script, input, button, style, [class]"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("flex", "grid", "var(--", "$");
        assertThat(page.select("table")).hasSizeGreaterThan(5);
        assertThat(page.select("i")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "mail"})
    void whatTheScreenSaysOfFiguresAndSubjectsIsSaidEverywhere(String kind) {
        Document screen = Jsoup.parse(output("screen"));
        String page = words(Jsoup.parse(output(kind)));

        assertThat(page).contains(words(screen.select(".meta").get(0)));
        assertThat(page).contains(words(screen.select("p.say").get(0)));
        for (Element told :
                screen.select(
                        ".trends .k, .trends .n, .trends .line, section .head, section .name,"
                                + " section .line, section .usual-range, p.facts, td.num")) {
            assertThat(page).contains(words(told));
        }
    }

    @Test
    void wordsOfCustomersReachPaperAndNoMail() {
        assertThat(Jsoup.parse(output("screen")).select(".said")).isNotEmpty();
        assertThat(words(Jsoup.parse(output("paper"))))
                .contains("“You charged me <i>twice for it.");
        assertThat(output("mail")).doesNotContain("twice", "on the phone");
    }

    @Test
    void aLeadersOwnGuessLeavesTheScreenNowhere() {
        PersonKey ines = new PersonKey("ines");
        leaders.keep(Leader.of(ines, "Ines Haddad"));
        guesses.takePart(ines, true);

        assertThat(output("screen")).contains("guess before you look");
        assertThat(output("paper")).doesNotContain("guess");
        assertThat(output("mail")).doesNotContain("guess");
    }

    /** Any other font that a PDF knows leaves Japanese letters out. */
    @Test
    void onPaperJapaneseIsWrittenWithTheFontThatConfluenceWasGiven() {
        String written = output("paper", Locale.JAPAN);

        assertThat(written).contains("ConfluenceInstalledFont").doesNotContain("Arial", "Georgia");
    }
}
