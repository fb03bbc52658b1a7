package org.emptychair.servicetime;

import org.emptychair.contact.Text;

/**
 * What tells one service time of a leader from all their others: where it came from and its id
 * there.
 *
 * @param source such as {@code form} or {@code tempo}; lower case, at most 50 letters, digits,
 *     dots, dashes and underscores
 * @param id its own id in that source, at most 255 characters
 */
public record Origin(String source, String id) implements Comparable<Origin> {
    /** Worklogs that our own sync reads. */
    public static final String JIRA = "jira";

    /** Calendar files. */
    public static final String CALENDAR = "calendar";

    private static final int LONGEST_ID = 255;

    public Origin {
        source = Text.source(source);
        id = Text.checked("id", id, LONGEST_ID);
    }

    @Override
    public int compareTo(Origin other) {
        int bySource = source.compareTo(other.source);
        return bySource == 0 ? id.compareTo(other.id) : bySource;
    }
}
