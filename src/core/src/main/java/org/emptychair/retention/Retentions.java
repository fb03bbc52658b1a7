package org.emptychair.retention;

/** The {@link Retention} that holds. Safe for use by several threads. */
public interface Retentions {
    /** {@link Retention#INITIAL} until somebody chose. */
    Retention current();

    void replace(Retention chosen);
}
