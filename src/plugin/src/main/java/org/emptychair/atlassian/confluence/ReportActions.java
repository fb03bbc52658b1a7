package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.chair.Drift;
import org.emptychair.chair.YearOfFigures;
import org.emptychair.contact.Slice;
import org.emptychair.leader.Leader;
import org.emptychair.mirror.Guesses;
import org.emptychair.signal.Evidence;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.FigureRebase;
import org.emptychair.wocas.FigureRebases;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.NewUsual;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;

/** What the forms of the report's page do. */
final class ReportActions {
    private final Themes themes;
    private final LiveFindings findings;
    private final Guesses guesses;
    private final FigureRebases rebases;
    private final Reports reports;
    private final Asker asker;

    /** Where it is kept what people say on the report's page. */
    record Said(Themes themes, Guesses guesses, FigureRebases rebases) {}

    /** Who asks, when, in which language. */
    record Asker(People people, Clock clock, Texts texts) {}

    ReportActions(Said said, LiveFindings findings, Reports reports, Asker asker) {
        this.themes = said.themes();
        this.findings = findings;
        this.guesses = said.guesses();
        this.rebases = said.rebases();
        this.reports = reports;
        this.asker = asker;
    }

    /** What was wrong; empty when it was done. */
    String run(HttpServletRequest request) {
        try {
            return switch (given(request, "action")) {
                case "line" -> line(request);
                case "usual" -> usual(request);
                case "limits" -> limits(request);
                case "guess" -> guess(request);
                case "join" -> takePart(true);
                case "leave" -> takePart(false);
                default -> asker.texts().say("emptychair.themes-page.expired");
            };
        } catch (NumberFormatException unreadable) {
            return asker.texts().say("emptychair.report.no-guess");
        } catch (IllegalArgumentException wrong) {
            return asker.texts()
                    .say("emptychair.themes-page.wrong", RefusedWords.of(asker.texts(), wrong));
        }
    }

    private String line(HttpServletRequest request) {
        Theme theme = mine(request);
        String text = given(request, "text");
        themes.say(
                theme.id(),
                text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new OwnersLine(
                                        text, name(), asker.clock().instant(), since(theme))));
        return "";
    }

    private String usual(HttpServletRequest request) {
        Theme theme = mine(request);
        themes.settle(
                new NewUsual(
                        theme.id(),
                        since(theme),
                        reports.lastComplete(),
                        name(),
                        asker.clock().instant()));
        return "";
    }

    private String limits(HttpServletRequest request) {
        String given = given(request, "figure");
        Drift drift =
                findings.of(List.of(Slice.ALL), reports.lastComplete()).stream()
                        .flatMap(found -> YearOfFigures.of(found, 0).drifts().stream())
                        .filter(it -> it.figure().name().equals(given))
                        .filter(any -> reports.mayAnswer(Optional.empty()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                asker.texts().say("emptychair.report.no-drift")));
        rebases.keep(
                new FigureRebase(
                        drift.figure(),
                        drift.since(),
                        given(request, "reason"),
                        name(),
                        asker.clock().instant()));
        return "";
    }

    private Theme mine(HttpServletRequest request) {
        String given = given(request, "id");
        return (given.matches("[1-9][0-9]{0,8}")
                        ? themes.find(new ThemeId(Long.parseLong(given)))
                        : Optional.<Theme>empty())
                .filter(theme -> reports.mayAnswer(theme.owner()))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        asker.texts().say("emptychair.themes-page.gone")));
    }

    private IsoWeek since(Theme theme) {
        return findings.of(List.of(Slice.ALL), reports.lastComplete())
                .flatMap(found -> found.of(theme.name()))
                .filter(found -> found.verdict().verdict().isSignal())
                .flatMap(found -> found.verdict().evidence())
                .flatMap(Evidence::since)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        asker.texts()
                                                .say(
                                                        "emptychair.report.no-signal",
                                                        theme.name().text())));
    }

    private String name() {
        return asker.people().caller().map(People.Caller::name).orElse("-");
    }

    private String guess(HttpServletRequest request) {
        int percent = Integer.parseInt(given(request, "percent"));
        guesses.guess(leader().key(), reports.lastComplete(), percent);
        return "";
    }

    private String takePart(boolean wants) {
        guesses.takePart(leader().key(), wants);
        return "";
    }

    private Leader leader() {
        return reports.leader()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        asker.texts().say("emptychair.report.no-leader")));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
