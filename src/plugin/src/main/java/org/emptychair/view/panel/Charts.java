package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.emptychair.chair.Series;
import org.emptychair.chair.Shares;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.Tone;
import org.emptychair.view.chart.Chart;
import org.emptychair.week.IsoWeek;

/** Makes charts of counts and shares over weeks. */
final class Charts {
    /** Where a count is drawn that may not be told: the same place, whatever it is. */
    static final double UNTOLD = Discretion.FEWEST / 2.0;

    private final Phrases phrases;

    Charts(Phrases phrases) {
        this.phrases = phrases;
    }

    Chart counts(String title, Series series, Optional<Chart.Usual> usual, Tone tone) {
        List<IsoWeek> weeks = series.range().weeks();
        List<Chart.Point> points =
                IntStream.range(0, weeks.size())
                        .mapToObj(i -> point(weeks.get(i), series.counts().get(i)))
                        .toList();
        return new Chart(title, points, usual, tone, "");
    }

    private Chart.Point point(IsoWeek week, int count) {
        OptionalInt told = phrases.tell(count);
        return new Chart.Point(
                phrases.week(week),
                OptionalDouble.of(told.isPresent() ? told.getAsInt() : UNTOLD),
                phrases.count(count));
    }

    Chart shares(String title, Shares shares, Optional<Chart.Usual> usual, Tone tone) {
        List<IsoWeek> weeks = shares.range().weeks();
        List<Chart.Point> points =
                IntStream.range(0, weeks.size())
                        .mapToObj(i -> point(weeks.get(i), shares.values().get(i)))
                        .toList();
        return new Chart(title, points, usual, tone, "");
    }

    private Chart.Point point(IsoWeek week, OptionalDouble share) {
        return new Chart.Point(
                phrases.week(week),
                share,
                share.isPresent()
                        ? phrases.share(share.getAsDouble())
                        : phrases.say("emptychair.line.unknown"));
    }

    /** Whether any of its weeks is known. */
    boolean isDrawable(Chart chart) {
        return chart.points().stream().anyMatch(point -> point.level().isPresent());
    }
}
