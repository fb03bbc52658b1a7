package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.contact.Department;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.chart.Chart;
import org.emptychair.view.chart.Lines;

/** Puts themes and what last week says of them into words and lines. */
final class ThemeWords {
    private static final int WIDTH = 84;
    private static final int HEIGHT = 22;

    private final Phrases phrases;
    private final Findings findings;
    private final Charts charts;
    private final Lines lines;

    ThemeWords(Phrases phrases) {
        this.phrases = phrases;
        this.findings = new Findings(phrases);
        this.charts = new Charts(phrases);
        this.lines = new Lines(phrases, WIDTH, HEIGHT);
    }

    ThemesView of(Themes told, int rows) {
        return of(told, rows, List.of());
    }

    /**
     * @param candidates what is said of possible new subjects
     */
    ThemesView of(Themes told, int rows, List<Piece> candidates) {
        boolean owned = told.lines().stream().anyMatch(line -> line.owner().isPresent());
        boolean judged = told.lines().stream().anyMatch(line -> line.verdict().isPresent());
        List<ThemeView> themes =
                shown(told, rows).stream().map(line -> theme(line, owned, told)).toList();
        int more = told.lines().size() - themes.size();
        return new ThemesView(
                phrases.say(judged ? "emptychair.themes.against" : "emptychair.themes.last-week"),
                themes,
                more == 0 ? "" : phrases.say("emptychair.themes.more", phrases.number(more)),
                told.unclassifiedPercent().map(phrases::percent).orElse(""),
                candidates,
                themes.isEmpty() ? phrases.say("emptychair.themes.none") : "");
    }

    /** The largest, and in the place of the smallest of them each signal that would not fit. */
    private static List<ThemeLine> shown(Themes told, int rows) {
        List<ThemeLine> shown =
                new ArrayList<>(told.lines().subList(0, Math.min(rows, told.lines().size())));
        List<ThemeLine> signals =
                told.lines().stream().skip(rows).filter(ThemeWords::isSignal).toList();
        for (ThemeLine signal : signals) {
            for (int i = shown.size() - 1; i >= 0; i--) {
                if (!isSignal(shown.get(i))) {
                    shown.remove(i);
                    shown.add(signal);
                    break;
                }
            }
        }
        return shown;
    }

    private static boolean isSignal(ThemeLine line) {
        return line.verdict().filter(it -> it.verdict().isSignal()).isPresent();
    }

    private ThemeView theme(ThemeLine line, boolean owned, Themes all) {
        String name = line.name().text();
        FindingView finding = findings.of(line, all);
        Optional<Chart.Usual> usual =
                line.verdict()
                        .filter(it -> it.verdict() != Verdict.NEW)
                        .flatMap(ThemeVerdict::evidence)
                        .map(Evidence::usual)
                        .map(ThemeWords::range);
        Chart counts = charts.counts(name, line.cases(), usual, findings.tone(line));
        return new ThemeView(
                name,
                owned ? owner(line) : "",
                phrases.count(line.cases().last()),
                lines.draw(counts.found(finding.text())),
                finding,
                answer(line));
    }

    /** What its owner says to the signal that stands, or that they have not said anything yet. */
    private String answer(ThemeLine line) {
        String unanswered =
                line.owner()
                        .filter(any -> line.isUnanswered())
                        .map(it -> phrases.say("emptychair.themes.no-word", it.name()))
                        .orElse("");
        return line.line()
                .map(
                        said ->
                                phrases.say(
                                        "emptychair.themes.line",
                                        line.owner().map(Department::name).orElse(said.by()),
                                        said.text()))
                .orElse(unanswered);
    }

    private String owner(ThemeLine line) {
        return line.owner()
                .map(Department::name)
                .orElseGet(() -> phrases.say("emptychair.themes.nobody"));
    }

    private static Chart.Usual range(Usual usual) {
        return new Chart.Usual(usual.low(), usual.high());
    }
}
