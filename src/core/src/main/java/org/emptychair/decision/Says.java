package org.emptychair.decision;

/** What the chair would say of a decision, as the meeting imagines it. */
public enum Says {
    FOR,
    AGAINST,
    /** It would ask back first. */
    ASKS
}
