package org.emptychair.chair;

import java.util.Optional;

/**
 * The four headline figures, of the last complete week; each is absent while nothing is known of
 * it.
 *
 * @param contacted absent as long as no week with a contact is complete
 * @param waiting absent as long as no complaint was ever brought in
 * @param helpful absent as {@code contacted} is
 * @param unhappy absent as {@code contacted} is
 */
public record Figures(
        Optional<Contacted> contacted,
        Optional<StillWaiting> waiting,
        Optional<Helpful> helpful,
        Optional<Unhappy> unhappy) {
    /** Before anything is known. */
    public static final Figures NONE =
            new Figures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
