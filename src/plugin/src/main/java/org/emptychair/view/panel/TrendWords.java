package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.emptychair.chair.Drift;
import org.emptychair.chair.Figures;
import org.emptychair.chair.StillWaiting;
import org.emptychair.chair.Trend;
import org.emptychair.chair.YearOfFigures;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Tone;
import org.emptychair.view.chart.Chart;
import org.emptychair.view.chart.LineView;
import org.emptychair.view.chart.Lines;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Headline;

/** Puts the headline figures of the report into words, with their last weeks and their year. */
final class TrendWords {
    /** How many weeks the short line is long. */
    static final int WEEKS = 6;

    private static final int WIDTH = 110;
    private static final int YEAR_WIDTH = 220;
    private static final int HEIGHT = 40;

    private final Phrases phrases;
    private final Charts charts;
    private final boolean running;
    private final boolean asks;

    /**
     * @param running whether the week told of is the last one, so that "so far" can be said
     * @param asks whether the reader may say that a usual range starts anew
     */
    TrendWords(Phrases phrases, boolean running, boolean asks) {
        this.phrases = phrases;
        this.charts = new Charts(phrases);
        this.running = running;
        this.asks = asks && running;
    }

    /**
     * @param hidden whether the share who were helped is to be guessed first
     */
    List<ReportView.Trend> of(YearOfFigures year, Optional<StillWaiting> waiting, boolean hidden) {
        IsoWeek week = year.contacts().last();
        List<ReportView.Trend> trends = new ArrayList<>();
        trends.add(
                noting(
                        counts(view(contacted(year), week), year.contacts()),
                        year,
                        Headline.CONTACTED));
        waiting.map(it -> waiting(it, week)).ifPresent(trends::add);
        FigureView helpful =
                view(new Figures(none(), none(), Optional.of(year.helpful()), none()), week);
        trends.add(
                hidden
                        ? hidden(helpful)
                        : noting(shares(helpful, year.helped()), year, Headline.HELPFUL));
        Figures unhappy = new Figures(none(), none(), none(), Optional.of(year.unhappy()));
        trends.add(noting(shares(view(unhappy, week), year.complained()), year, Headline.UNHAPPY));
        return trends;
    }

    private ReportView.Trend noting(ReportView.Trend trend, YearOfFigures year, Headline figure) {
        List<String> notes = new ArrayList<>();
        year.rebased().stream()
                .filter(it -> it.figure() == figure)
                .reduce((one, next) -> next)
                .map(
                        it ->
                                phrases.say(
                                        "emptychair.report.limits.since",
                                        phrases.week(it.from()),
                                        it.reason()))
                .ifPresent(notes::add);
        Optional<Drift> drift =
                year.drifts().stream().filter(it -> running && it.figure() == figure).findFirst();
        drift.map(this::drift).ifPresent(notes::add);
        return trend.noting(notes, asks && drift.isPresent() ? figure.name() : "");
    }

    private String drift(Drift drift) {
        return phrases.say(
                drift.above() ? "emptychair.report.drift.above" : "emptychair.report.drift.below",
                phrases.week(drift.since()));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Figures contacted(YearOfFigures year) {
        return new Figures(Optional.of(year.contacted()), none(), none(), none());
    }

    private FigureView view(Figures figures, IsoWeek week) {
        return new FigureWords(phrases).of(figures, week, false).get(0);
    }

    private ReportView.Trend hidden(FigureView helpful) {
        return new ReportView.Trend(
                helpful.label(),
                "?",
                List.of(Piece.of(phrases.say("emptychair.report.guess-first"))),
                Optional.empty(),
                Optional.empty());
    }

    private ReportView.Trend counts(FigureView figure, Trend trend) {
        List<Piece> details =
                running || figure.details().isEmpty()
                        ? figure.details()
                        : figure.details().subList(0, figure.details().size() - 1);
        return drawn(figure, details, trend, level -> phrases.count((int) level));
    }

    private ReportView.Trend shares(FigureView figure, Trend trend) {
        return drawn(figure, figure.details(), trend, phrases::share);
    }

    private ReportView.Trend waiting(StillWaiting waiting, IsoWeek week) {
        FigureView figure = view(new Figures(none(), Optional.of(waiting), none(), none()), week);
        List<OptionalDouble> values =
                waiting.weeks().counts().stream().map(n -> OptionalDouble.of(n)).toList();
        Trend trend = new Trend(week, values, List.of());
        return new ReportView.Trend(
                figure.label(),
                figure.number(),
                figure.details(),
                draw(figure.label(), trend.lastWeeks(WEEKS), n -> phrases.count((int) n), WIDTH),
                draw(figure.label(), trend, n -> phrases.count((int) n), YEAR_WIDTH));
    }

    private ReportView.Trend drawn(
            FigureView figure, List<Piece> details, Trend trend, DoubleFunction<String> told) {
        return new ReportView.Trend(
                figure.label(),
                figure.number(),
                details,
                draw(figure.label(), trend.lastWeeks(WEEKS), told, WIDTH),
                draw(figure.label(), trend, told, YEAR_WIDTH));
    }

    private Optional<LineView> draw(
            String label, Trend trend, DoubleFunction<String> told, int width) {
        List<Chart.Point> points =
                IntStream.range(0, trend.year().size())
                        .mapToObj(
                                i ->
                                        new Chart.Point(
                                                phrases.week(trend.week(i)),
                                                level(trend.year().get(i)),
                                                told(trend.year().get(i), told)))
                        .toList();
        Chart chart =
                new Chart(label, points, Optional.empty(), Tone.PLAIN, "")
                        .beside(trend.before().stream().map(this::level).toList());
        return charts.isDrawable(chart)
                ? Optional.of(new Lines(phrases, width, HEIGHT).draw(chart))
                : Optional.empty();
    }

    private String told(OptionalDouble value, DoubleFunction<String> words) {
        return value.isPresent()
                ? words.apply(value.getAsDouble())
                : phrases.say("emptychair.line.unknown");
    }

    /** A count that may not be told is drawn at one place, whatever it is; shares are below 1. */
    private OptionalDouble level(OptionalDouble value) {
        if (value.isEmpty() || value.getAsDouble() < 1) {
            return value;
        }
        OptionalInt told = phrases.tell((int) value.getAsDouble());
        return OptionalDouble.of(told.isPresent() ? told.getAsInt() : Charts.UNTOLD);
    }
}
