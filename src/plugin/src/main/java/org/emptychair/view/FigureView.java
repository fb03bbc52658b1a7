package org.emptychair.view;

import java.util.List;

/**
 * One headline figure.
 *
 * @param label what it counts
 * @param number the figure itself
 * @param details lines below it
 * @param lines its line over the weeks, or none
 */
public record FigureView(String label, String number, List<String> details, List<LineView> lines) {
    public FigureView {
        details = List.copyOf(details);
        lines = List.copyOf(lines);
    }
}
