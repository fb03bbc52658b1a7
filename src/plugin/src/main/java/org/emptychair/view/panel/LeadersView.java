package org.emptychair.view.panel;

import java.util.List;

/**
 * Our time with customers.
 *
 * @param about the week, the goal, the programme's day and who sees this
 * @param actions to log one's time
 * @param rows a row for each leader that the reader may see
 * @param team the team's line; empty when each leader has a row
 * @param note what is said when nobody has logged time, or few have; empty for nothing
 */
public record LeadersView(
        String about, List<FormView> actions, List<LeaderView> rows, String team, String note) {
    public LeadersView {
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
    }
}
