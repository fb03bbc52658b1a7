package org.emptychair.view.chart;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Tone;

/**
 * A chart drawn as a line, and in words.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param strokes the line as SVG writes it; it breaks where a week is unknown
 * @param before the line of the same weeks a year before, written the same way
 * @param marks where something happened, from the left
 * @param usual the usual range behind it
 * @param dot the last week, when it is known
 * @param tone why it has a colour
 * @param title what it shows
 * @param words what a reader hears who does not see it
 * @param weeks the numbers behind it
 */
public record LineView(
        int width,
        int height,
        List<String> strokes,
        List<String> before,
        List<String> marks,
        Optional<Band> usual,
        Optional<Dot> dot,
        Tone tone,
        String title,
        String words,
        List<Chart.Point> weeks) {
    public LineView {
        strokes = List.copyOf(strokes);
        before = List.copyOf(before);
        marks = List.copyOf(marks);
        weeks = List.copyOf(weeks);
    }

    /** A range of heights, from the top. */
    public record Band(String y, String height) {}

    /** A place. */
    public record Dot(String x, String y) {}
}
