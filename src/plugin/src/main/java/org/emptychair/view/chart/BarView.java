package org.emptychair.view.chart;

import java.util.Locale;
import java.util.Optional;

/**
 * A share against its goal, drawn as a bar; all places are percent of its width.
 *
 * @param share what is known
 * @param open where what is not known yet begins and ends
 * @param before what it was at the start
 * @param goal what it should be
 * @param words what a reader hears who does not see it
 */
public record BarView(
        String share, Optional<Open> open, Optional<String> before, String goal, String words) {
    /** What is not known yet. */
    public record Open(String from, String to) {}

    /**
     * A bar of fractions, 0 to 1; what is more ends at the bar's end.
     *
     * @param low the share that is sure
     * @param high the share if all that is open counted; the same when nothing is open
     * @param before the share at the start, where there was one
     */
    public static BarView of(
            double low, double high, Optional<Double> before, double goal, String words) {
        return new BarView(
                place(low),
                high > low ? Optional.of(new Open(place(low), place(high))) : Optional.empty(),
                before.map(BarView::place),
                place(goal),
                words);
    }

    private static String place(double fraction) {
        double percent = 100 * Math.max(0, Math.min(1, fraction));
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }
}
