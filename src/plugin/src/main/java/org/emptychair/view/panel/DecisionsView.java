package org.emptychair.view.panel;

import java.util.List;

/**
 * What was decided for the customer.
 *
 * @param actions to record one
 * @param rows the decisions that matter today
 * @param note what is said when there are none, or more, or not all are known yet; empty for
 *     nothing
 */
public record DecisionsView(List<FormView> actions, List<DecisionView> rows, String note) {
    public DecisionsView {
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
    }
}
