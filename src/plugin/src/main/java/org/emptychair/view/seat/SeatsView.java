package org.emptychair.view.seat;

import java.util.List;
import org.emptychair.view.Piece;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page of who sat in the chairs of a space; a text that there is not is empty.
 *
 * @param space its key
 * @param empty what is said when nobody sat there yet
 * @param pending what is said while it is not known whether the reader may see everybody
 * @param next where the earlier ones are
 * @param series where the space's meetings that come back are set up
 */
public record SeatsView(
        Place place,
        String space,
        List<Sat> rows,
        String empty,
        String pending,
        String next,
        String series) {
    public SeatsView {
        rows = List.copyOf(rows);
    }

    /**
     * One meeting.
     *
     * @param page its title, leading there
     * @param who sat there
     * @param why it was they
     * @param fate how it ended
     * @param decided the statements of what was decided there
     */
    public record Sat(
            Piece page,
            String day,
            Piece who,
            String summary,
            String why,
            String fate,
            List<String> decided) {
        public Sat {
            decided = List.copyOf(decided);
        }
    }
}
