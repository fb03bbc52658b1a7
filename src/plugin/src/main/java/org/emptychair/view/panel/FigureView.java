package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Piece;
import org.emptychair.view.chart.LineView;

/**
 * One headline figure.
 *
 * @param label what it counts
 * @param number the figure itself
 * @param details what stands below it
 * @param line its line over the weeks, when there is one
 */
public record FigureView(
        String label, String number, List<Piece> details, Optional<LineView> line) {
    public FigureView {
        details = List.copyOf(details);
    }
}
