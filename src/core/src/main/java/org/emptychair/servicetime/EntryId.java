package org.emptychair.servicetime;

/**
 * The number of a kept service time.
 *
 * @param value positive; a later one is higher
 */
public record EntryId(long value) implements Comparable<EntryId> {
    public EntryId {
        if (value < 1) {
            throw new IllegalArgumentException("an entry's id is positive, was " + value);
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return Long.compare(value, other.value);
    }
}
