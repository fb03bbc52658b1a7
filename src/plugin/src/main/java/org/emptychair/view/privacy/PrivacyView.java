package org.emptychair.view.privacy;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page on what is kept of people; a text that there is not is empty.
 *
 * @param older the id before which older lines are; empty when there are none
 */
public record PrivacyView(
        Place place,
        String notice,
        String warning,
        List<Kind> kinds,
        Erase erase,
        List<Line> lines,
        String older) {
    public PrivacyView {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /**
     * For how many months one kind of data is kept.
     *
     * @param name of its field
     */
    public record Kind(String name, String label, String hint, String months) {}

    /**
     * A customer who wishes to be forgotten.
     *
     * @param found what would be erased, a line each; none before anybody looked
     * @param nobody whether nothing is known of them
     */
    public record Erase(String source, String customer, List<String> found, boolean nobody) {
        /** Before anybody asked. */
        public static final Erase NOBODY_YET = new Erase("", "", List.of(), false);

        public Erase {
            found = List.copyOf(found);
        }
    }

    /**
     * One line of the audit log.
     *
     * @param counts how much of what it touched; empty for nothing
     */
    public record Line(String at, String by, String deed, String subject, String counts) {}
}
