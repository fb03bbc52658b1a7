package org.emptychair.view;

import java.util.List;

/**
 * A line over weeks, drawn and in words.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param points of the line, as SVG writes them
 * @param x of the last point
 * @param y of the last point
 * @param words what a reader hears who does not see it
 * @param weeks the numbers behind it
 */
public record LineView(
        int width,
        int height,
        String points,
        String x,
        String y,
        String words,
        List<WeekView> weeks) {
    public LineView {
        weeks = List.copyOf(weeks);
    }

    /** One number of a line: the week as people write it, and the count as it may be told. */
    public record WeekView(String week, String count) {}
}
