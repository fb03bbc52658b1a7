package org.emptychair.issue;

/**
 * An issue's own number in the tracker; it stays when the issue is moved or its project renamed.
 *
 * @param number positive
 */
public record IssueId(long number) implements Comparable<IssueId> {
    public IssueId {
        if (number < 1) {
            throw new IllegalArgumentException("an issue's id is positive, was " + number);
        }
    }

    @Override
    public int compareTo(IssueId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
