package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * One decision.
 *
 * @param state overdue, to be reviewed, proposed, decided, in a word
 * @param statement what was decided
 * @param facts its owner, day, whom it serves, and what was expected
 * @param outcome whether it helped
 */
public record DecisionView(String state, String statement, List<Piece> facts, FindingView outcome) {
    public DecisionView {
        facts = List.copyOf(facts);
    }
}
