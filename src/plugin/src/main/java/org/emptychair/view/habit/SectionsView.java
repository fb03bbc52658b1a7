package org.emptychair.view.habit;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Choice;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page on which an organiser says which parts of the panel stay; a text that there is not is
 * empty.
 *
 * @param page about whose meeting it is asked
 * @param meeting its title
 * @param address its address
 * @param kept what was answered before, in a sentence
 * @param parts each part of the panel; those that stay are chosen
 * @param next the pages of the next meetings, and what becomes of each
 */
public record SectionsView(
        Place place,
        String warning,
        String page,
        String meeting,
        String address,
        String kept,
        List<Choice> parts,
        List<Next> next) {
    public SectionsView {
        parts = List.copyOf(parts);
        next = List.copyOf(next);
    }

    /**
     * The page of a meeting to come.
     *
     * @param says how it stands, or what its reader can do
     */
    public record Next(String title, String address, String says) {}
}
