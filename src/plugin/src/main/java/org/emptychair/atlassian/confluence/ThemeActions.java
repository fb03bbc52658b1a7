package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Department;
import org.emptychair.contact.Tag;
import org.emptychair.contact.ThemeName;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.ThemeNameTaken;
import org.emptychair.wocas.Themes;

/** What the forms of the themes' page do. */
final class ThemeActions {
    private final Themes themes;
    private final Rules rules;
    private final RuleTrial trial;
    private final Texts texts;

    ThemeActions(Themes themes, Rules rules, RuleTrial trial, Texts texts) {
        this.themes = themes;
        this.rules = rules;
        this.trial = trial;
        this.texts = texts;
    }

    /**
     * What came of an action.
     *
     * @param goTo the theme to show next, when something was kept; its id, or nothing
     * @param tried the theme whose rule was tried, and what came of it
     * @param warning what was wrong; empty for nothing
     */
    record Outcome(Optional<String> goTo, Optional<Tried> tried, String warning) {
        static Outcome kept(ThemeId theme) {
            return new Outcome(Optional.of("#t" + theme.value()), Optional.empty(), "");
        }

        static Outcome wrong(String warning) {
            return new Outcome(Optional.empty(), Optional.empty(), warning);
        }
    }

    /** A rule that was tried and not kept. */
    record Tried(ThemeId theme, Rule rule, RuleTrial.Result result) {}

    Outcome run(HttpServletRequest request) {
        try {
            return switch (given(request, "action")) {
                case "add" -> add(request);
                case "save" -> save(request);
                case "try" -> tryOut(request);
                case "merge" -> merge(request);
                case "remove" -> remove(request);
                default -> Outcome.wrong(texts.say("emptychair.themes-page.expired"));
            };
        } catch (ThemeNameTaken taken) {
            return Outcome.wrong(
                    texts.say("emptychair.problem.theme-name-taken.detail", taken.name()));
        } catch (IllegalArgumentException wrong) {
            return Outcome.wrong(
                    texts.say("emptychair.themes-page.wrong", RefusedWords.of(texts, wrong)));
        }
    }

    private Outcome add(HttpServletRequest request) {
        ThemeName name = new ThemeName(given(request, "name"));
        if (themes.named(name).isPresent()) {
            throw new ThemeNameTaken(name.text());
        }
        return Outcome.kept(themes.keep(name, owner(request), false).id());
    }

    private Outcome save(HttpServletRequest request) {
        ThemeId theme = theme(request, "id");
        Rule rule = rule(request);
        themes.change(
                theme,
                new ThemeName(given(request, "name")),
                owner(request),
                request.getParameter("muted") != null);
        if (!rule.equals(rules.all().getOrDefault(theme, Rule.NONE))) {
            rules.keep(theme, rule);
        }
        return Outcome.kept(theme);
    }

    private Outcome tryOut(HttpServletRequest request) {
        ThemeId theme = theme(request, "id");
        Rule rule = rule(request);
        return new Outcome(
                Optional.empty(),
                Optional.of(new Tried(theme, rule, trial.lastWeek(theme, rule))),
                "");
    }

    private Outcome merge(HttpServletRequest request) {
        ThemeId into = theme(request, "into");
        return rules.merge(theme(request, "id"), into)
                ? Outcome.kept(into)
                : Outcome.wrong(texts.say("emptychair.themes-page.merge.same"));
    }

    private Outcome remove(HttpServletRequest request) {
        ThemeId theme = theme(request, "id");
        if (rules.all().containsKey(theme)) {
            rules.keep(theme, Rule.NONE);
        }
        themes.remove(theme);
        return new Outcome(Optional.of(""), Optional.empty(), "");
    }

    private ThemeId theme(HttpServletRequest request, String field) {
        String given = given(request, field);
        try {
            ThemeId id = new ThemeId(Long.parseLong(given));
            if (themes.find(id).isPresent()) {
                return id;
            }
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(texts.say("emptychair.themes-page.gone"), none);
        }
        throw new IllegalArgumentException(texts.say("emptychair.themes-page.gone"));
    }

    private static Optional<Department> owner(HttpServletRequest request) {
        return Optional.of(given(request, "owner"))
                .filter(name -> !name.isEmpty())
                .map(Department::new);
    }

    private Rule rule(HttpServletRequest request) {
        SortedSet<Tag> tags = new TreeSet<>();
        lines(request, "components").forEach(it -> tags.add(new Tag(Tag.Kind.COMPONENT, it)));
        lines(request, "labels").forEach(it -> tags.add(new Tag(Tag.Kind.LABEL, it)));
        lines(request, "requestTypes").forEach(it -> tags.add(new Tag(Tag.Kind.REQUEST_TYPE, it)));
        return new Rule(
                lines(request, "phrases").stream().map(Phrase::new).toList(),
                lines(request, "not").stream().map(Phrase::new).toList(),
                tags,
                given(request, "within").isEmpty()
                        ? Optional.empty()
                        : Optional.of(theme(request, "within")));
    }

    private static List<String> lines(HttpServletRequest request, String field) {
        return given(request, field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
