package org.emptychair.decision;

import java.util.Optional;

/**
 * What the counts say of a decision that was done.
 *
 * @param before cases a week of the themes it serves, before it was decided
 * @param after the same once it had time to work; 0 before there is such a week
 * @param effect absent while it is too early, and when the weeks before are not known
 * @param reached whether what was expected came; absent when nothing that can be counted was
 * @param shared how many decisions the verdict is about, because they were done on the same theme
 *     in the same weeks; 1 for this one alone
 */
public record Judgement(
        Outcome outcome,
        double before,
        double after,
        Optional<Effect> effect,
        Optional<Boolean> reached,
        int shared) {}
