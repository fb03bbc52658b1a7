package org.emptychair.view.letter;

import java.util.List;

/**
 * A mail to the owner of a decision.
 *
 * @param lead what it is about, in a sentence
 * @param facts its day, its themes, what is expected
 * @param address of the page that states it
 */
public record OwnerMailView(
        String language,
        String subject,
        String lead,
        String statement,
        List<String> facts,
        String address) {
    public OwnerMailView {
        facts = List.copyOf(facts);
    }
}
