package org.emptychair.complaint;

/**
 * How many complaints waited at an instant.
 *
 * @param waiting customers who waited for our reply
 * @param neverAnswered those of them who had no public word from us yet
 */
public record Standing(int waiting, int neverAnswered) {
    public Standing {
        if (neverAnswered < 0 || neverAnswered > waiting) {
            throw new IllegalArgumentException(
                    "never answered are 0 to %d, were %d".formatted(waiting, neverAnswered));
        }
    }
}
