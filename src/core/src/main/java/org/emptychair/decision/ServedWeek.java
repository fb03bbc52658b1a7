package org.emptychair.decision;

import org.emptychair.signal.Verdict;

/**
 * One complete or incomplete week around a decision.
 *
 * @param served cases of the themes that the decision serves
 * @param others cases of all other themes
 * @param said the loudest verdict on a served theme
 * @param complete whether all sources were in
 */
public record ServedWeek(int served, int others, Verdict said, boolean complete) {
    public ServedWeek {
        if (served < 0 || others < 0) {
            throw new IllegalArgumentException(
                    "a week cannot have %d and %d cases".formatted(served, others));
        }
    }

    /** A week whose count may be why the decision was taken. */
    boolean isLoud() {
        return said.isSignal() || said == Verdict.WATCH;
    }
}
