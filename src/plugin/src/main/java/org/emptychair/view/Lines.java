package org.emptychair.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.chair.Series;
import org.emptychair.week.IsoWeek;

/** Draws counts over weeks as a line, from the smallest to the largest of them. */
final class Lines {
    private static final double LEFT = 2;

    /** Room for the last point's dot. */
    private static final double RIGHT = 4;

    private static final double TOP = 5;

    /** Where a count is drawn that may not be told: the same place, whatever it is. */
    private static final double UNTOLD = Discretion.FEWEST / 2.0;

    private final Phrases phrases;
    private final Discretion discretion;

    Lines(Phrases phrases, Discretion discretion) {
        this.phrases = phrases;
        this.discretion = discretion;
    }

    LineView draw(Series series, String what, int width, int height) {
        List<Double> drawn = series.counts().stream().map(this::level).toList();
        double least = drawn.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = drawn.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double step = drawn.size() > 1 ? (width - LEFT - RIGHT) / (drawn.size() - 1) : 0;
        double first = drawn.size() > 1 ? LEFT : width - RIGHT;
        List<String> points =
                IntStream.range(0, drawn.size())
                        .mapToObj(
                                i ->
                                        place(first + i * step)
                                                + ","
                                                + place(y(drawn.get(i), least, most, height)))
                        .toList();
        String[] last = points.get(points.size() - 1).split(",", 2);
        return new LineView(
                width,
                height,
                String.join(" ", points),
                last[0],
                last[1],
                words(series, what),
                weeks(series));
    }

    private double level(int count) {
        return discretion.tell(count).isPresent() ? count : UNTOLD;
    }

    private static double y(double level, double least, double most, int height) {
        double room = height - 2 * TOP;
        return most == least ? height / 2.0 : TOP + room * (most - level) / (most - least);
    }

    private static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    private String words(Series series, String what) {
        String counts =
                series.counts().stream().map(phrases::count).collect(Collectors.joining(", "));
        return phrases.say(
                "emptychair.line.words",
                what,
                phrases.number(series.counts().size()),
                phrases.week(series.lastWeek()),
                counts);
    }

    private List<LineView.WeekView> weeks(Series series) {
        List<IsoWeek> weeks = series.range().weeks();
        return IntStream.range(0, weeks.size())
                .mapToObj(
                        i ->
                                new LineView.WeekView(
                                        Integer.toString(weeks.get(i).number()),
                                        phrases.count(series.counts().get(i))))
                .toList();
    }
}
