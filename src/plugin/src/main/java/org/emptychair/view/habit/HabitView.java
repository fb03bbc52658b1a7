package org.emptychair.view.habit;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page on what the team keeps up, a line for each thing.
 *
 * @param series where all meetings that come back stand
 */
public record HabitView(Place place, List<Line> lines, String series) {
    public HabitView {
        lines = List.copyOf(lines);
    }

    /** One thing, in a sentence. */
    public record Line(String title, String says) {}
}
