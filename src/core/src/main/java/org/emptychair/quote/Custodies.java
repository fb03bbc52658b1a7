package org.emptychair.quote;

/** The {@link Custody} that holds. Safe for use by several threads. */
public interface Custodies {
    /** {@link Custody#INITIAL} until somebody chose. */
    Custody current();

    void replace(Custody custody);
}
