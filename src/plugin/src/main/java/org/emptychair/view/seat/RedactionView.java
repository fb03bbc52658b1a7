package org.emptychair.view.seat;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Place;
import org.emptychair.view.panel.QuotePart;

/**
 * The page on which an administrator tries what redaction shows; a text that there is not is empty.
 *
 * @param text as it was typed
 * @param issue as it was typed
 * @param rules the name of the rules in force
 * @param shown each text as it would be shown
 */
public record RedactionView(
        Place place,
        String notice,
        String warning,
        String text,
        String issue,
        String rules,
        List<Shown> shown,
        Rules form) {
    public RedactionView {
        shown = List.copyOf(shown);
    }

    /**
     * One text as it would be shown.
     *
     * @param title what it is
     * @param parts with what was taken out set apart
     * @param found what was taken out, a kind each, and how often
     * @param quoted whether any of it would be quoted, and why not
     */
    public record Shown(String title, List<QuotePart> parts, List<String> found, String quoted) {
        public Shown {
            parts = List.copyOf(parts);
            found = List.copyOf(found);
        }
    }

    /** What can be set: where people write phone numbers, and how long words as sent are kept. */
    public record Rules(String regions, String months) {}
}
