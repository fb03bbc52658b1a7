package org.emptychair.view.letter;

/**
 * The page on which a reader says whether they want letters.
 *
 * @param says what holds now, in a sentence
 * @param on whether they get letters
 */
public record SubscriptionView(OutboxView.Place place, String says, String warning, boolean on) {}
