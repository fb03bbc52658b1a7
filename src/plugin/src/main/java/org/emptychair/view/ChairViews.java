package org.emptychair.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Contacted;
import org.emptychair.chair.Figures;
import org.emptychair.chair.Helpful;
import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.contact.Department;
import org.emptychair.setting.Mode;
import org.emptychair.week.IsoWeek;

/** Puts a chair into words and lines for one reader. */
public final class ChairViews {
    private static final int FIGURE_WIDTH = 150;
    private static final int FIGURE_HEIGHT = 34;
    private static final int THEME_WIDTH = 84;
    private static final int THEME_HEIGHT = 22;

    private final Panel panel;
    private final Chair chair;
    private final Phrases phrases;
    private final Lines lines;

    private ChairViews(Panel panel, Texts texts) {
        Discretion discretion = new Discretion(panel.chair().mode());
        this.panel = panel;
        this.chair = panel.chair().parts();
        this.phrases = new Phrases(texts, discretion);
        this.lines = new Lines(phrases, discretion);
    }

    public static ChairView of(Panel panel, Texts texts) {
        ChairViews views = new ChairViews(panel, texts);
        return views.chair.themes().map(views::told).orElseGet(views::nothingTold);
    }

    private ChairView told(Themes told) {
        List<ThemeView> themes = told.lines().stream().map(this::theme).toList();
        int more = Math.max(0, themes.size() - panel.rows());
        return new ChairView(
                meta(),
                panel.sections().contains(Section.FIGURES) ? figures(chair.figures()) : List.of(),
                panel.sections().contains(Section.THEMES),
                themes.subList(0, themes.size() - more),
                more == 0 ? "" : phrases.say("emptychair.themes.more", phrases.number(more)),
                told.unclassifiedPercent().map(phrases::percent).orElse(""),
                "",
                "",
                "",
                counted());
    }

    private ChairView nothingTold() {
        boolean heard = panel.state().heardAnything();
        boolean admin = panel.state().settingsUrl().isPresent();
        IsoWeek running = chair.week().plus(1);
        String next =
                admin
                        ? phrases.say("emptychair.empty.next-admin")
                        : phrases.say("emptychair.empty.next");
        String firstFigures =
                phrases.say("emptychair.empty.first-week-next", phrases.day(running.sunday()));
        return new ChairView(
                meta(),
                List.of(),
                false,
                List.of(),
                "",
                "",
                phrases.say(heard ? "emptychair.empty.first-week" : "emptychair.empty.nothing"),
                heard ? firstFigures : next,
                heard ? "" : panel.state().settingsUrl().orElse(""),
                counted());
    }

    private String meta() {
        List<String> parts = new ArrayList<>();
        panel.state()
                .recount()
                .ifPresent(
                        done ->
                                parts.add(
                                        phrases.say(
                                                "emptychair.meta.recount", phrases.percent(done))));
        parts.add(phrases.say("emptychair.meta.as-of", phrases.time(chair.asOf(), panel.zone())));
        panel.meeting()
                .map((LocalDate day) -> phrases.say("emptychair.meta.meeting", phrases.day(day)))
                .ifPresent(parts::add);
        parts.add(
                phrases.say(
                        "emptychair.meta.week",
                        phrases.week(chair.week()),
                        phrases.span(chair.week())));
        parts.add(departments());
        parts.add(
                panel.chair().mode() == Mode.SHARED
                        ? phrases.say("emptychair.meta.shared")
                        : phrases.say("emptychair.meta.as-viewer"));
        return String.join(" \u00a0\u00b7\u00a0 ", parts);
    }

    private String departments() {
        return panel.departments().isEmpty()
                ? phrases.say("emptychair.meta.all-departments")
                : panel.departments().stream()
                        .map(Department::name)
                        .collect(Collectors.joining(", "));
    }

    private List<FigureView> figures(Figures figures) {
        return Stream.concat(
                        figures.contacted().map(this::contacted).stream(),
                        figures.helpful().map(this::helpful).stream())
                .toList();
    }

    private FigureView contacted(Contacted contacted) {
        return new FigureView(
                phrases.say("emptychair.figure.contacted", phrases.week(chair.week())),
                phrases.count(contacted.weeks().last()),
                List.of(phrases.say("emptychair.figure.so-far", phrases.count(contacted.soFar()))),
                List.of(
                        lines.draw(
                                contacted.weeks(),
                                phrases.say("emptychair.figure.contacts-a-week"),
                                FIGURE_WIDTH,
                                FIGURE_HEIGHT)));
    }

    private FigureView helpful(Helpful figures) {
        String label = phrases.say("emptychair.figure.helpful");
        if (figures.answers() == 0) {
            return new FigureView(
                    label,
                    "\u2013",
                    List.of(phrases.say("emptychair.figure.nobody-answered")),
                    List.of());
        }
        String counts =
                phrases.say(
                        "emptychair.figure.yes-no",
                        phrases.count(figures.helped()),
                        phrases.count(figures.notHelped()));
        return figures.percent()
                .map(
                        share ->
                                new FigureView(
                                        label, phrases.percent(share), List.of(counts), List.of()))
                .orElseGet(() -> tooFew(figures, label, counts));
    }

    private FigureView tooFew(Helpful figures, String label, String counts) {
        return new FigureView(
                label,
                phrases.say("emptychair.figure.answers", phrases.count(figures.answers())),
                List.of(counts, phrases.say("emptychair.figure.too-few-answers")),
                List.of());
    }

    private ThemeView theme(ThemeLine line) {
        return new ThemeView(
                line.name().text(),
                phrases.count(line.cases().last()),
                lines.draw(line.cases(), line.name().text(), THEME_WIDTH, THEME_HEIGHT));
    }

    private List<String> counted() {
        return List.of(
                phrases.say("emptychair.counted.contact"),
                phrases.say("emptychair.counted.week", ZoneNames.of(panel.zone())),
                phrases.say("emptychair.counted.helpful", phrases.number(Helpful.FEWEST_ANSWERS)),
                phrases.say("emptychair.counted.themes"),
                phrases.say("emptychair.counted.shared", phrases.number(Discretion.FEWEST)));
    }
}
