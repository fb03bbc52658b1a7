package org.emptychair.view.panel;

import java.util.List;

/**
 * What was decided for the customer.
 *
 * @param actions to record one
 * @param rows the decisions that matter today
 * @param note what is said when there are none, or more, or not all are known yet; empty for
 *     nothing
 * @param pages for more
 */
public record DecisionsView(
        List<FormView> actions, List<DecisionView> rows, String note, Pages pages) {
    /** None of our own pages. */
    public static final Pages NONE = new Pages("", "");

    /**
     * Pages of our own about decisions.
     *
     * @param record where one is recorded without scripts; empty for who may not
     * @param all where all of them stand; empty for nowhere
     */
    public record Pages(String record, String all) {}

    public DecisionsView {
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
    }
}
