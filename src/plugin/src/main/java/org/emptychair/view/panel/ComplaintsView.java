package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * Open complaints, the worst first.
 *
 * @param count how many there are, in the heading; empty when that is not known
 * @param all where all of them are; none when the reader may not see them there
 * @param rows those that are shown
 * @param note what stands in the rows' place, or below them; empty for nothing
 */
public record ComplaintsView(String count, List<Piece> all, List<ComplaintView> rows, String note) {
    public ComplaintsView {
        all = List.copyOf(all);
        rows = List.copyOf(rows);
    }
}
