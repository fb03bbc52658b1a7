package org.emptychair.decision;

/**
 * What a decision is known by; given in the order in which decisions are recorded.
 *
 * @param number positive
 */
public record DecisionId(long number) implements Comparable<DecisionId> {
    public DecisionId {
        if (number < 1) {
            throw new IllegalArgumentException("a decision's id is positive, was " + number);
        }
    }

    @Override
    public int compareTo(DecisionId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
