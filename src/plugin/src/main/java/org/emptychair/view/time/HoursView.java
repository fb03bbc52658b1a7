package org.emptychair.view.time;

import java.util.List;

/**
 * When a leader works, and what they alone decide, for themselves.
 *
 * @param hours of today's working week, as typed
 * @param today the day from which another week holds unless another is typed
 * @param history the weeks before, and from when on each held
 * @param leave days off, and which place each has
 * @param estimate their guess of where they began, in percent; empty for none
 * @param agreed whether every reader of a page may see their share where the team chose that
 */
public record HoursView(
        String hours,
        String today,
        List<String> history,
        List<Leave> leave,
        String estimate,
        boolean agreed) {
    public HoursView {
        history = List.copyOf(history);
        leave = List.copyOf(leave);
    }

    /** Days off. */
    public record Leave(int place, String says) {}
}
