package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.HOSTILE;
import static org.emptychair.TestWorld.aContact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.ThemeEditorView;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRules;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ThemePageTest {
    private static final Texts TEXTS = new PropertyTexts();
    private static final ThemeEditorView.Place PLACE =
            new ThemeEditorView.Place("/themes", "/page.css", "/wocas", "token", "t\"1");

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final Rules rules = new InMemoryRules(contacts, themes);

    /** Half of the contacts are sorted. */
    private static final class Half implements Retheming {
        @Override
        public Progress progress() {
            return new Progress(5, 10, false, Optional.empty());
        }

        @Override
        public Progress step() {
            return progress();
        }
    }

    private Document drawn(ThemeActions.Outcome outcome) {
        ThemeEditorView view =
                new ThemePage(
                                themes,
                                rules,
                                new Half(),
                                contacts,
                                TEXTS,
                                Instant.EPOCH,
                                ZoneOffset.UTC)
                        .of(PLACE, "", outcome);
        return Jsoup.parse(
                new Templates().fill("wocas/themes.vm", TEXTS, Map.of("p", view)).markup());
    }

    private static Rule rule(String phrase) {
        return new Rule(List.of(new Phrase(phrase)), List.of(), new TreeSet<>(), Optional.empty());
    }

    @Test
    void everyThemeHasAFormWithWhatIsKnownOfIt() {
        contacts.keep(List.of(aContact("1").in(FINANCE).contact()));
        ThemeId id = themes.keep(BILLING, Optional.of(FINANCE), false).id();
        rules.keep(id, rule("charged twice"));

        Document page = drawn(ThemeActions.Outcome.wrong(""));

        assertThat(page.select("details")).hasSize(2);
        assertThat(page.select("#t" + id.value() + " summary").text())
                .isEqualTo("Double charges Finance \u00b7 with a rule");
        assertThat(page.select("#phrases" + id.value()).text()).isEqualTo("charged twice");
        assertThat(page.select("#owner" + id.value()).val()).isEqualTo("Finance");
        assertThat(page.select("#departments option").eachAttr("value")).containsExactly("Finance");
        assertThat(page.select("input[name=token]").eachAttr("value")).containsOnly("t\"1");
        assertThat(page.select("label[for]"))
                .allSatisfy(
                        label -> assertThat(page.getElementById(label.attr("for"))).isNotNull());
        assertThat(page.select("[role=status]").text()).contains("50% done");
        assertThat(page.select("details[open]")).isEmpty();
    }

    @Test
    void aTriedRuleStandsInItsOpenFormWithExamplesThatCannotBite() {
        ThemeId id = themes.keep(new ThemeName(HOSTILE.text()), Optional.empty(), true).id();
        RuleTrial.Result result =
                new RuleTrial.Result(
                        IsoWeek.parse("2026-W47"), 1_204, 45, 12, List.of(HOSTILE.text()));

        Document page =
                drawn(
                        new ThemeActions.Outcome(
                                Optional.empty(),
                                Optional.of(new ThemeActions.Tried(id, rule("parcel"), result)),
                                ""));

        assertThat(page.select("details[open] [role=status]").text())
                .contains("45 of last week\u2019s 1,204 contacts");
        assertThat(page.select("blockquote").text()).isEqualTo(HOSTILE.text());
        assertThat(page.select("#phrases" + id.value()).text()).isEqualTo("parcel");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("summary").text()).contains("muted");
    }

    @Test
    void whatWentWrongIsAnAlert() {
        assertThat(drawn(ThemeActions.Outcome.wrong("<b>no</b>")).select("[role=alert]").text())
                .isEqualTo("<b>no</b>");
    }
}
