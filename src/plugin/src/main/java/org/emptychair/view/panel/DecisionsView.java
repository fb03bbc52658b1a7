package org.emptychair.view.panel;

import java.util.List;

/**
 * What was decided for the customer.
 *
 * @param actions to record one
 * @param rows the decisions that matter today
 * @param empty what is said when there are none
 */
public record DecisionsView(List<ActionView> actions, List<DecisionView> rows, String empty) {
    public DecisionsView {
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
    }
}
