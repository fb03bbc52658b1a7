package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * Where all this comes from.
 *
 * @param sources what it is counted from; empty when that is not known
 * @param counted how it is counted, one sentence each
 * @param actions to close the meeting or to open it again
 * @param plain the same where no script runs
 * @param ways to pages that tell more: the report, the reader's own time, a meeting room's screen
 */
public record FooterView(
        String sources,
        List<String> counted,
        List<FormView> actions,
        List<Piece> plain,
        List<Piece> ways) {
    public FooterView {
        actions = List.copyOf(actions);
        plain = List.copyOf(plain);
        ways = List.copyOf(ways);
        counted = List.copyOf(counted);
    }
}
