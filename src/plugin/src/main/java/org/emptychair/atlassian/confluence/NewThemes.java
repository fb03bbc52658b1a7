package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.ThemeNameTaken;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.Candidate;
import org.emptychair.wocas.candidate.Candidates;
import org.emptychair.wocas.candidate.Proposal;

/** What the forms of the themes' page do that make themes of something else. */
final class NewThemes {
    /** The actions that are done here. */
    static final Set<String> ACTIONS = Set.of("split", "accept", "part", "hush", "propose");

    private final Themes themes;
    private final Rules rules;
    private final Candidates candidates;
    private final Supplier<List<Proposal>> proposals;
    private final Texts texts;

    NewThemes(
            Themes themes,
            Rules rules,
            Candidates candidates,
            Supplier<List<Proposal>> proposals,
            Texts texts) {
        this.themes = themes;
        this.rules = rules;
        this.candidates = candidates;
        this.proposals = proposals;
        this.texts = texts;
    }

    /**
     * @param by the key of whoever asks
     */
    ThemeActions.Outcome run(HttpServletRequest request, String by) {
        try {
            return switch (given(request, "action")) {
                case "split" -> split(request);
                case "accept" -> accept(request);
                case "part" -> part(request);
                case "hush" -> hush(request, by);
                default -> propose(request);
            };
        } catch (ThemeNameTaken taken) {
            return ThemeActions.Outcome.wrong(
                    texts.say("emptychair.problem.theme-name-taken.detail", taken.name()));
        } catch (IllegalArgumentException wrong) {
            return ThemeActions.Outcome.wrong(
                    texts.say("emptychair.themes-page.wrong", RefusedWords.of(texts, wrong)));
        }
    }

    private ThemeActions.Outcome split(HttpServletRequest request) {
        Theme whole = theme(request);
        List<Phrase> phrases =
                given(request, "phrases")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Phrase::new)
                        .toList();
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException(texts.say("emptychair.themes-page.no-phrase"));
        }
        Rule rule = new Rule(phrases, List.of(), new TreeSet<>(), Optional.of(whole.id()));
        return made(new ThemeName(given(request, "name")), whole.owner(), rule);
    }

    private ThemeActions.Outcome made(ThemeName name, Optional<Department> owner, Rule rule) {
        if (themes.named(name).isPresent()) {
            throw new ThemeNameTaken(name.text());
        }
        ThemeId made = themes.keep(name, owner, false).id();
        rules.keep(made, rule);
        return ThemeActions.Outcome.kept(made);
    }

    private ThemeActions.Outcome accept(HttpServletRequest request) {
        Candidate candidate = candidate(request);
        ThemeActions.Outcome made =
                made(
                        new ThemeName(given(request, "name")),
                        Optional.of(given(request, "owner"))
                                .filter(name -> !name.isEmpty())
                                .map(Department::new),
                        new Rule(phrases(candidate), List.of(), new TreeSet<>(), Optional.empty()));
        candidates.take(candidate.phrase());
        return made;
    }

    private static List<Phrase> phrases(Candidate candidate) {
        return candidate.phrases().stream().map(Phrase::new).toList();
    }

    private ThemeActions.Outcome part(HttpServletRequest request) {
        Candidate candidate = candidate(request);
        Theme whole = theme(request);
        Rule rule = rules.all().getOrDefault(whole.id(), Rule.NONE);
        rules.keep(
                whole.id(),
                new Rule(
                        Stream.concat(rule.phrases().stream(), phrases(candidate).stream())
                                .toList(),
                        rule.not(),
                        rule.tags(),
                        rule.within()));
        candidates.take(candidate.phrase());
        return ThemeActions.Outcome.kept(whole.id());
    }

    private ThemeActions.Outcome hush(HttpServletRequest request, String by) {
        candidates.mute(candidate(request).phrase(), by);
        return new ThemeActions.Outcome(Optional.of("#candidates"), Optional.empty(), "");
    }

    private Candidate candidate(HttpServletRequest request) {
        String phrase = given(request, "phrase");
        return candidates.found().map(Candidates.Found::candidates).orElse(List.of()).stream()
                .filter(candidate -> candidate.phrase().equals(phrase))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        texts.say("emptychair.themes-page.candidate-gone")));
    }

    private ThemeActions.Outcome propose(HttpServletRequest request) {
        String[] given = request.getParameterValues("proposal");
        Set<String> chosen = new TreeSet<>(given == null ? List.of() : Arrays.asList(given));
        for (Proposal proposal : chosen.isEmpty() ? List.<Proposal>of() : proposals.get()) {
            if (chosen.contains(proposal.name().text())
                    && themes.named(proposal.name()).isEmpty()) {
                ThemeId made = themes.keep(proposal.name(), Optional.empty(), false).id();
                rules.keep(made, proposal.rule());
            }
        }
        return new ThemeActions.Outcome(Optional.of(""), Optional.empty(), "");
    }

    private Theme theme(HttpServletRequest request) {
        String id = given(request, "id");
        return (id.matches("[1-9][0-9]{0,8}")
                        ? themes.find(new ThemeId(Long.parseLong(id)))
                        : Optional.<Theme>empty())
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        texts.say("emptychair.themes-page.gone")));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
