package org.emptychair.atlassian.confluence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.Tag;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.ThemeEditorView;
import org.emptychair.view.ThemeEditorView.ThemeForm;
import org.emptychair.view.ThemeEditorView.Trial;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.Candidate;
import org.emptychair.wocas.candidate.Proposal;

/** Draws the themes' page. */
final class ThemePage {
    private static final String TAGS = "emptychair.themes-page.by.";

    private final Themes themes;
    private final Rules kept;
    private final Retheming retheming;
    private final Contacts contacts;
    private final Texts texts;
    private final Phrases phrases;
    private final Moments moments;

    /**
     * @param now when the page is read
     * @param zone the team's
     */
    ThemePage(
            Themes themes,
            Rules kept,
            Retheming retheming,
            Contacts contacts,
            Texts texts,
            Instant now,
            ZoneId zone) {
        this.themes = themes;
        this.kept = kept;
        this.retheming = retheming;
        this.contacts = contacts;
        this.texts = texts;
        // Customer service sees every contact, so no count is too small to tell them.
        this.phrases = new Phrases(texts, new Discretion(Mode.AS_VIEWER));
        this.moments = new Moments(phrases, now, zone);
    }

    ThemeEditorView of(ThemeEditorView.Place place, String notice, ThemeActions.Outcome outcome) {
        return of(place, notice, outcome, ThemeEditorView.Offered.NONE);
    }

    ThemeEditorView of(
            ThemeEditorView.Place place,
            String notice,
            ThemeActions.Outcome outcome,
            ThemeEditorView.Offered offered) {
        Map<ThemeId, Rule> rules = kept.all();
        List<ThemeForm> forms =
                themes.all().stream().map(theme -> form(theme, rules, outcome.tried())).toList();
        return new ThemeEditorView(
                place,
                notice,
                outcome.warning(),
                sorting(retheming.progress()),
                forms,
                contacts.departments().stream().map(Department::name).toList(),
                offered);
    }

    /** Candidates and proposals as the page offers them. */
    ThemeEditorView.Offered offered(
            List<Candidate> candidates, Optional<List<Proposal>> proposals) {
        return new ThemeEditorView.Offered(
                IntStream.range(0, candidates.size())
                        .mapToObj(i -> candidate(candidates.get(i), i))
                        .toList(),
                proposals.orElse(List.of()).stream().map(this::proposal).toList(),
                proposals.isPresent());
    }

    private ThemeEditorView.CandidateForm candidate(Candidate candidate, int number) {
        String sentence =
                texts.say(
                        "emptychair.themes-page.candidate",
                        phrases.number(candidate.contacts()),
                        phrases.decimal(
                                (double) candidate.before() / Math.max(1, candidate.weeks())));
        String told =
                candidate.others().isEmpty()
                        ? sentence
                        : texts.sentences(
                                List.of(
                                        sentence,
                                        texts.say(
                                                "emptychair.themes-page.candidate.others",
                                                texts.list(candidate.others()))));
        return new ThemeEditorView.CandidateForm(candidate.phrase(), number, told);
    }

    private ThemeEditorView.ProposalForm proposal(Proposal proposal) {
        String told =
                proposal.rule().tags().stream()
                        .findFirst()
                        .map(
                                tag ->
                                        texts.say(
                                                TAGS + tag.kind().name().toLowerCase(Locale.ROOT),
                                                tag.text()))
                        .orElseGet(() -> texts.say("emptychair.themes-page.by-phrase"));
        return new ThemeEditorView.ProposalForm(
                proposal.name().text(),
                texts.list(
                        List.of(
                                told,
                                phrases.counted(
                                        "emptychair.report.contacts.", proposal.contacts()))));
    }

    private String sorting(Retheming.Progress progress) {
        if (progress.changed().isEmpty() && progress.finished()) {
            return "";
        }
        return progress.finished()
                ? texts.say("emptychair.themes-page.sorted", changed(progress))
                : texts.say("emptychair.themes-page.sorting", phrases.percent(progress.percent()));
    }

    private String changed(Retheming.Progress progress) {
        return progress.changed().map(moments::when).orElse("");
    }

    private ThemeForm form(
            Theme theme, Map<ThemeId, Rule> rules, Optional<ThemeActions.Tried> tried) {
        Optional<ThemeActions.Tried> here = tried.filter(it -> it.theme().equals(theme.id()));
        Rule rule =
                here.map(ThemeActions.Tried::rule)
                        .orElseGet(() -> rules.getOrDefault(theme.id(), Rule.NONE));
        return new ThemeForm(
                Long.toString(theme.id().value()),
                theme.name().text(),
                theme.owner().map(Department::name).orElse(""),
                theme.muted(),
                written(rule.phrases(), Phrase::text),
                written(rule.not(), Phrase::text),
                tags(rule, Tag.Kind.COMPONENT),
                tags(rule, Tag.Kind.LABEL),
                tags(rule, Tag.Kind.REQUEST_TYPE),
                rule.within().map(id -> Long.toString(id.value())).orElse(""),
                summary(theme, rule),
                here.map(it -> trial(it.result())).orElse(Trial.NONE));
    }

    private String summary(Theme theme, Rule rule) {
        String owner =
                theme.owner()
                        .map(Department::name)
                        .orElseGet(() -> texts.say("emptychair.themes.nobody"));
        String muted = theme.muted() ? " \u00b7 " + texts.say("emptychair.themes-page.muted") : "";
        return owner
                + muted
                + (rule.isNone() ? "" : " \u00b7 " + texts.say("emptychair.themes-page.ruled"));
    }

    private Trial trial(RuleTrial.Result result) {
        return new Trial(
                texts.say(
                        "emptychair.themes-page.tried",
                        phrases.number(result.caught()),
                        phrases.number(result.looked()),
                        phrases.number(result.before())),
                result.examples());
    }

    private static String tags(Rule rule, Tag.Kind kind) {
        return written(rule.tags().stream().filter(tag -> tag.kind() == kind).toList(), Tag::text);
    }

    private static <T> String written(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("\n"));
    }
}
