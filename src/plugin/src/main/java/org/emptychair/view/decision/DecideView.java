package org.emptychair.view.decision;

import org.emptychair.view.letter.OutboxView;

/**
 * The page on which a decision is recorded.
 *
 * @param page the meeting's page, its number
 * @param title the meeting's
 * @param address where the meeting's page is
 * @param warning what was wrong; empty for nothing
 * @param forWhom whether it is asked for whom it is, which is asked once
 * @param typed what was typed already
 */
public record DecideView(
        OutboxView.Place place,
        String page,
        String title,
        String address,
        String warning,
        boolean forWhom,
        Typed typed) {
    /** The fields, as they were typed. */
    public record Typed(
            String statement,
            String owner,
            String due,
            String serves,
            String says,
            String effect) {}
}
