package org.emptychair.decision;

/** Somebody, or the page that states it, changed the decision since it was read. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ChangedMeanwhile(DecisionId decision) {
        super("decision %s was changed since it was read".formatted(decision));
    }
}
