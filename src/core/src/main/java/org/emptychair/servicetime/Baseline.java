package org.emptychair.servicetime;

/**
 * Where a leader began.
 *
 * @param percent 0 to 100
 * @param estimated whether it is the leader's own guess
 */
public record Baseline(int percent, boolean estimated) {
    public Baseline {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a baseline is 0 to 100, was " + percent);
        }
    }
}
