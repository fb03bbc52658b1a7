package org.emptychair.chair;

import org.emptychair.decision.Judgement;
import org.emptychair.decision.Outcome;

/**
 * What the counts say of a decision that was done.
 *
 * @param before cases a week of the themes it serves, before it was decided
 * @param after the same, once it had time to work
 */
public record Helped(Outcome outcome, double before, double after) {
    static Helped of(Judgement judgement) {
        return new Helped(judgement.outcome(), judgement.before(), judgement.after());
    }
}
