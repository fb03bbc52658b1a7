package org.emptychair.view.series;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Piece;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page of meetings that come back; a text that there is not is empty.
 *
 * @param where whose series these are: a space's, or those of all
 * @param seats where it is told who sat in the chairs of the space
 * @param add the form for another one; absent for who may make no pages in the space
 */
public record SeriesView(
        Place place,
        String where,
        String seats,
        String notice,
        String warning,
        List<Line> lines,
        Optional<Form> add) {
    public SeriesView {
        lines = List.copyOf(lines);
    }

    /**
     * One series.
     *
     * @param facts when it is, below which page, who set it up, what is left out
     * @param stopped why it makes no pages
     * @param troubled whether it stopped by itself
     * @param next the next meetings
     * @param last the page made last, or why there is none
     * @param edit what its own person may change
     * @param ends whether the reader may stop or remove it
     */
    public record Line(
            String id,
            String name,
            List<String> facts,
            String stopped,
            boolean troubled,
            List<String> next,
            Piece last,
            Optional<Form> edit,
            boolean ends) {
        public Line {
            facts = List.copyOf(facts);
            next = List.copyOf(next);
        }

        public boolean isStopped() {
            return !stopped.isEmpty();
        }
    }

    /**
     * What is planned, as it is typed.
     *
     * @param id of the series; 0 for a new one
     * @param skipped one day a line
     */
    public record Form(
            String id,
            String title,
            String parent,
            List<OutboxView.Choice> days,
            List<OutboxView.Choice> hours,
            String zone,
            List<OutboxView.Choice> aheads,
            String skipped) {
        public Form {
            days = List.copyOf(days);
            hours = List.copyOf(hours);
            aheads = List.copyOf(aheads);
        }

        public boolean isNew() {
            return id.equals("0");
        }
    }
}
