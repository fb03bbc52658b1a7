package org.emptychair.contact;

/**
 * A scope's own number; it stays when the scope is renamed.
 *
 * @param value positive
 */
public record ScopeId(long value) implements Comparable<ScopeId> {
    public ScopeId {
        if (value < 1) {
            throw new IllegalArgumentException("a scope's id is positive, was " + value);
        }
    }

    @Override
    public int compareTo(ScopeId other) {
        return Long.compare(value, other.value);
    }
}
