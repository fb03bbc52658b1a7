package org.emptychair.decision;

/** Decisions that a test puts in the place of whatever there is. */
public final class Rewritten {
    private Rewritten() {}

    /** Whether there was one to replace. */
    public static boolean in(Decisions decisions, Decision after) {
        return decisions
                .find(after.id())
                .map(before -> decisions.replace(before, after, before.recorded().by()))
                .orElse(false);
    }
}
