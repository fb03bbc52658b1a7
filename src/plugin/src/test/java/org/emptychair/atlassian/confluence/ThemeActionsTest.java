package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;
import static org.mockito.Mockito.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.wocas.InMemoryRules;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.Themes;
import org.junit.jupiter.api.Test;

class ThemeActionsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final Rules rules = new InMemoryRules(contacts, themes);

    private ThemeActions.Outcome run(Map<String, String> form) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString()))
                .thenAnswer(call -> form.get(call.<String>getArgument(0)));
        RuleTrial trial = new RuleTrial(contacts, themes, new InMemorySettings(), CLOCK);
        return new ThemeActions(themes, rules, trial, new PropertyTexts()).run(request);
    }

    private String made(ThemeName name) {
        return Long.toString(themes.keep(name, Optional.empty(), false).id().value());
    }

    @Test
    void aThemeIsAddedOnceAndShownNext() {
        ThemeActions.Outcome outcome =
                run(Map.of("action", "add", "name", "Double charges", "owner", "Finance"));

        Theme added = themes.named(BILLING).orElseThrow();
        assertThat(outcome.goTo()).contains("#t" + added.id().value());
        assertThat(added.owner()).contains(FINANCE);
        assertThat(run(Map.of("action", "add", "name", "Double charges")).warning())
                .contains("Double charges");
    }

    @Test
    void whatWasTypedIsKept() {
        contacts.keep(List.of(aContact("1").about().saying(KIND).contact()));
        String id = made(PRAISE);

        run(
                Map.of(
                        "action", "save",
                        "id", id,
                        "name", "Kind people",
                        "owner", "Finance",
                        "muted", "yes",
                        "phrases", "technician\r\n\r\n thank* you ",
                        "not", "no thanks",
                        "labels", "praise"));

        Theme theme = themes.all().get(0);
        assertThat(theme.name().text()).isEqualTo("Kind people");
        assertThat(theme.owner()).contains(FINANCE);
        assertThat(theme.muted()).isTrue();
        assertThat(rules.all().getOrDefault(theme.id(), Rule.NONE).phrases())
                .containsExactly(new Phrase("technician"), new Phrase("thank* you"));
        assertThat(rules.all().getOrDefault(theme.id(), Rule.NONE).tags()).hasSize(1);
    }

    @Test
    void aTrialKeepsNothing() {
        contacts.keep(List.of(aContact("1").about().saying(KIND).contact()));

        ThemeActions.Outcome outcome =
                run(Map.of("action", "try", "id", made(PRAISE), "phrases", "technician"));

        assertThat(outcome.goTo()).isEmpty();
        assertThat(outcome.tried().orElseThrow().result().caught()).isEqualTo(1);
        assertThat(rules.all()).isEmpty();
    }

    @Test
    void themesAreMergedAndRemoved() {
        String delivery = made(DELIVERY);
        String billing = made(BILLING);

        assertThat(run(Map.of("action", "merge", "id", delivery, "into", billing)).goTo())
                .contains("#t" + billing);
        assertThat(run(Map.of("action", "merge", "id", billing, "into", billing)).warning())
                .contains("cannot become part of itself");
        assertThat(run(Map.of("action", "remove", "id", billing)).goTo()).contains("");
        assertThat(themes.all()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        String id = made(PRAISE);

        assertThat(run(Map.of("action", "save", "id", id, "name", "x", "phrases", "a*")).warning())
                .contains("too short");
        assertThat(run(Map.of("action", "save", "id", "77", "name", "x")).warning())
                .contains("no longer there");
        assertThat(run(Map.of("action", "save", "id", "zz")).warning()).contains("no longer there");
        assertThat(themes.all()).extracting(Theme::name).containsExactly(PRAISE);
    }
}
