package org.emptychair.chair.series;

import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.contact.Text;
import org.emptychair.leader.PersonKey;

/**
 * What a person set up.
 *
 * @param by whoever set it up; pages are made as them, with their rights at that moment
 * @param space the key of the space that the pages are made in
 * @param parent the number of the page below which they are made
 * @param title of the pages, at most {@link #LONGEST} characters, with {@link #DATE} where the
 *     meeting's day stands, so that no two pages have the same
 */
public record Plan(PersonKey by, String space, Optional<Long> parent, String title, Rhythm rhythm) {
    /** Stands for the meeting's day in a title. */
    public static final String DATE = "{date}";

    /** Of a title. */
    public static final int LONGEST = 200;

    public Plan {
        space = Text.checked("space", space, 255);
        title = Text.checked("title", title, LONGEST);
        if (!title.contains(DATE)) {
            throw new IllegalArgumentException("title has no %s: %s".formatted(DATE, title));
        }
    }

    /** What the meeting is called: the title without its day. */
    public String name() {
        String name = title.replace(DATE, "").strip();
        return name.isEmpty() ? title : name;
    }

    /** The title of one meeting's page: its day as 2026-11-26, which every language reads. */
    public String titleOf(LocalDate meeting) {
        return title.replace(DATE, meeting.toString());
    }
}
