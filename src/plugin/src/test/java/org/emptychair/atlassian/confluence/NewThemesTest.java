package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.mockito.Mockito.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.view.PropertyTexts;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRules;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.Candidate;
import org.emptychair.wocas.candidate.Candidates;
import org.emptychair.wocas.candidate.InMemoryCandidates;
import org.emptychair.wocas.candidate.Proposal;
import org.junit.jupiter.api.Test;

class NewThemesTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final ThemeName GIFTS = new ThemeName("Gift cards");
    private static final Rule BY_WORDS =
            new Rule(List.of(new Phrase("voucher")), List.of(), new TreeSet<>(), Optional.empty());

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final Rules rules = new InMemoryRules(contacts, themes);
    private final Candidates candidates = new InMemoryCandidates();

    private ThemeActions.Outcome run(Map<String, String> form) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString()))
                .thenAnswer(call -> form.get(call.<String>getArgument(0)));
        when(request.getParameterValues("proposal"))
                .thenReturn(form.getOrDefault("proposal", "").split(";"));
        return new NewThemes(
                        themes,
                        rules,
                        candidates,
                        () -> List.of(new Proposal(GIFTS, BY_WORDS, 12)),
                        new PropertyTexts())
                .run(request, "user-1");
    }

    private void cameUp() {
        candidates.keep(
                new Candidates.Found(
                        WEEK, List.of(new Candidate("gift card", List.of("voucher"), 9, 1, 26))));
    }

    private Rule rule(ThemeName name) {
        return Optional.ofNullable(rules.all().get(themes.named(name).orElseThrow().id()))
                .orElseThrow();
    }

    @Test
    void aSubjectThatCameUpBecomesAThemeToldByItsPhrases() {
        cameUp();

        run(Map.of("action", "accept", "phrase", "gift card", "name", "Gift cards"));

        assertThat(rule(GIFTS).phrases())
                .containsExactly(new Phrase("gift card"), new Phrase("voucher"));
        assertThat(candidates.found().orElseThrow().candidates()).isEmpty();
        assertThat(run(Map.of("action", "accept", "phrase", "gift card", "name", "G")).warning())
                .isNotEmpty();
    }

    @Test
    void orItBecomesPartOfAThemeThatIsThere() {
        Theme whole = themes.keep(DELIVERY, Optional.of(OPERATIONS), false);
        rules.keep(whole.id(), BY_WORDS);
        cameUp();

        run(Map.of("action", "part", "phrase", "gift card", "id", "" + whole.id().value()));

        assertThat(rule(DELIVERY).phrases())
                .contains(new Phrase("gift card"), new Phrase("voucher"));
        assertThat(themes.all()).hasSize(1);
    }

    @Test
    void whatNobodyWantsToHearOfDoesNotComeBack() {
        cameUp();

        run(Map.of("action", "hush", "phrase", "gift card"));
        cameUp();

        assertThat(candidates.found().orElseThrow().candidates()).isEmpty();
        assertThat(themes.all()).isEmpty();
    }

    @Test
    void aThemeIsSplitByPhrasesAndItsPartHasTheSameOwner() {
        Theme whole = themes.keep(DELIVERY, Optional.of(OPERATIONS), false);
        String id = "" + whole.id().value();

        run(Map.of("action", "split", "id", id, "name", "Gift cards", "phrases", "voucher\n \n"));

        assertThat(themes.named(GIFTS).orElseThrow().owner()).contains(OPERATIONS);
        assertThat(rule(GIFTS).within()).contains(whole.id());
        assertThat(run(Map.of("action", "split", "id", id, "name", "X", "phrases", " ")).warning())
                .isNotEmpty();
        assertThat(run(Map.of("action", "split", "id", "0", "name", "X", "phrases", "y")).warning())
                .isNotEmpty();
        assertThat(themes.all()).hasSize(2);
    }

    @Test
    void onlyProposalsThatWereChosenBecomeThemes() {
        run(Map.of("action", "propose", "proposal", "Something else"));
        assertThat(themes.all()).isEmpty();

        run(Map.of("action", "propose", "proposal", "Gift cards"));

        assertThat(rule(GIFTS)).isEqualTo(BY_WORDS);
    }
}
