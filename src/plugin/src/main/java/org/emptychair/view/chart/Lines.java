package org.emptychair.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.emptychair.view.Phrases;

/** Draws charts as lines, from the smallest to the largest of their values and usual ranges. */
public final class Lines {
    private static final double LEFT = 2;

    /** Room for the last point's dot. */
    private static final double RIGHT = 4;

    private static final double TOP = 5;
    private static final int TENTHS = 10;

    private final Phrases phrases;
    private final int width;
    private final int height;

    public Lines(Phrases phrases, int width, int height) {
        this.phrases = phrases;
        this.width = width;
        this.height = height;
    }

    public LineView draw(Chart chart) {
        Scale scale = Scale.of(chart);
        Chart.Point last = chart.points().get(chart.points().size() - 1);
        return new LineView(
                width,
                height,
                strokes(chart, chart.points().stream().map(Chart.Point::level).toList(), scale),
                strokes(chart, chart.before(), scale),
                chart.marks().stream().map(at -> x(chart, at)).toList(),
                chart.usual().map(usual -> band(usual, scale)),
                last.level().stream()
                        .mapToObj(
                                level ->
                                        new LineView.Dot(
                                                x(chart, chart.points().size() - 1),
                                                place(y(level, scale))))
                        .findFirst(),
                chart.tone(),
                chart.title(),
                words(chart),
                chart.points());
    }

    /** From the smallest to the largest value that is drawn. */
    private record Scale(double least, double most) {
        static Scale of(Chart chart) {
            double[] all =
                    DoubleStream.concat(
                                    chart.points().stream()
                                            .flatMapToDouble(point -> point.level().stream()),
                                    DoubleStream.concat(
                                            chart.before().stream()
                                                    .flatMapToDouble(OptionalDouble::stream),
                                            chart.usual().stream()
                                                    .flatMapToDouble(
                                                            usual ->
                                                                    DoubleStream.of(
                                                                            usual.low(),
                                                                            usual.high()))))
                            .toArray();
            return new Scale(
                    DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(0));
        }
    }

    private List<String> strokes(Chart chart, List<OptionalDouble> levels, Scale scale) {
        List<String> strokes = new ArrayList<>();
        List<String> running = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            OptionalDouble level = levels.get(i);
            if (level.isPresent()) {
                running.add(x(chart, i) + "," + place(y(level.getAsDouble(), scale)));
            } else {
                close(running, strokes);
            }
        }
        close(running, strokes);
        return strokes;
    }

    /** A stroke of one week alone goes from itself to itself: with round ends it is a point. */
    private static void close(List<String> running, List<String> strokes) {
        if (running.size() == 1) {
            running.add(running.get(0));
        }
        if (!running.isEmpty()) {
            strokes.add(String.join(" ", running));
            running.clear();
        }
    }

    private LineView.Band band(Chart.Usual usual, Scale scale) {
        double top = y(usual.high(), scale);
        double bottom = y(usual.low(), scale);
        return new LineView.Band(place(top), place(Math.max(1, bottom - top)));
    }

    private String x(Chart chart, int at) {
        int steps = chart.points().size() - 1;
        double end = width - RIGHT;
        return place(steps == 0 ? end : LEFT + at * (end - LEFT) / steps);
    }

    private double y(double level, Scale scale) {
        double room = height - 2 * TOP;
        double reach = scale.most() - scale.least();
        return reach == 0 ? height / 2.0 : TOP + room * (scale.most() - level) / reach;
    }

    /** With one decimal; a panel has hundreds of places, for which a format takes too long. */
    private static String place(double at) {
        long tenths = Math.round(at * TENTHS);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths) / TENTHS + "." + Math.abs(tenths) % TENTHS;
    }

    private String words(Chart chart) {
        List<Chart.Point> points = chart.points();
        String values = points.stream().map(Chart.Point::told).collect(Collectors.joining(", "));
        String weeks =
                phrases.counted(
                        "emptychair.line.weeks.",
                        points.size(),
                        points.get(points.size() - 1).week());
        return Optional.of(chart.finding())
                .filter(finding -> !finding.isEmpty())
                .map(finding -> phrases.say("emptychair.line.found", finding, weeks, values))
                .orElseGet(() -> phrases.say("emptychair.line.words", weeks, values));
    }
}
