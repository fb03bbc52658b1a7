package org.emptychair.view.chart;

import java.util.Base64;
import java.util.stream.Collectors;

/**
 * How an output that knows no SVG draws lines: as pictures, or as bars made of letters.
 *
 * @param drawn whether the output can show pictures that stand in it
 */
public record Pictures(boolean drawn) {
    /** For PDF, Word and HTML. */
    public static final Pictures DRAWN = new Pictures(true);

    /** For mail, feed and the comparison of versions. */
    public static final Pictures WRITTEN = new Pictures(false);

    private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

    /** A picture as an address that holds it. */
    public String address(LineView line) {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(LinePicture.draw(line));
    }

    /** A bar a week, from the lowest to the highest; a dot where nothing is known. */
    public String bars(LineView line) {
        double most =
                line.weeks().stream()
                        .flatMapToDouble(week -> week.level().stream())
                        .max()
                        .orElse(0);
        return line.weeks().stream()
                .map(
                        week ->
                                week.level().isEmpty()
                                        ? "\u00b7"
                                        : bar(week.level().getAsDouble(), most))
                .collect(Collectors.joining());
    }

    private static String bar(double level, double most) {
        int steps = BARS.length() - 1;
        int height = most <= 0 ? 0 : (int) Math.round(steps * level / most);
        return BARS.substring(height, height + 1);
    }
}
