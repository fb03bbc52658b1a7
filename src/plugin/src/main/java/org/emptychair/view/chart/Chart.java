package org.emptychair.view.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emptychair.view.Tone;

/**
 * A value over weeks, before it is drawn: every output draws the same one.
 *
 * @param title what the values are
 * @param points one a week, earliest first, at least one
 * @param usual between which values it moves by itself
 * @param tone why the line has a colour
 * @param finding what the last week says, in words; empty when there is nothing to say
 * @param before where the same weeks were a year before, drawn faintly; one a point, or none at all
 * @param marks at which points something happened, drawn as upright lines
 */
public record Chart(
        String title,
        List<Point> points,
        Optional<Usual> usual,
        Tone tone,
        String finding,
        List<OptionalDouble> before,
        List<Integer> marks) {
    public Chart {
        before = List.copyOf(before);
        marks = List.copyOf(marks);
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "a chart has points, '%s' had none".formatted(title));
        }
        points = List.copyOf(points);
    }

    /** Without the year before. */
    public Chart(
            String title, List<Point> points, Optional<Usual> usual, Tone tone, String finding) {
        this(title, points, usual, tone, finding, List.of(), List.of());
    }

    /** The same chart with what its last week says. */
    public Chart found(String words) {
        return new Chart(title, points, usual, tone, words, before, marks);
    }

    /** The same chart with where its weeks were a year before. */
    public Chart beside(List<OptionalDouble> yearBefore) {
        return new Chart(title, points, usual, tone, finding, yearBefore, marks);
    }

    /** The same chart with points at which something happened. */
    public Chart marked(List<Integer> happened) {
        return new Chart(title, points, usual, tone, finding, before, happened);
    }

    /**
     * One week.
     *
     * @param week as people write it
     * @param level where it is drawn; absent when nothing is known of that week
     * @param told the value as it may be told
     */
    public record Point(String week, OptionalDouble level, String told) {}

    /** The usual range, both ends in it. */
    public record Usual(double low, double high) {
        public Usual {
            if (!(low <= high)) {
                throw new IllegalArgumentException("%s to %s is no range".formatted(low, high));
            }
        }
    }
}
