package org.emptychair.quote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;

/** The contacts behind a number, as they may be read. */
public interface RedactedContacts {
    /** The most contacts of one page. */
    int MOST = 1_000;

    /**
     * Which contacts are meant.
     *
     * @param slice whose
     * @param theme absent for all
     * @param from the first instant
     * @param until the first instant after them
     * @param source of that slice those of one source; absent for all
     */
    record Wanted(
            Slice slice,
            Optional<About> theme,
            Instant from,
            Instant until,
            Optional<String> source) {
        /** Of all sources that the slice has. */
        public Wanted(Slice slice, Optional<About> theme, Instant from, Instant until) {
            this(slice, theme, from, until, Optional.empty());
        }
    }

    /**
     * What contacts are about.
     *
     * @param theme absent for those that no theme caught
     */
    record About(Optional<ThemeName> theme) {
        public static final About NOTHING = new About(Optional.empty());
    }

    /**
     * Some contacts, newest first, and where the next ones begin.
     *
     * @param next hand this back to go on; absent at the end
     */
    record Page(List<RedactedContact> items, Optional<String> next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * @param cursor the {@link Page#next} of the page before, or absent to begin
     * @param limit 1 to {@link #MOST}
     * @throws IllegalArgumentException when the cursor is none of ours or the limit is out of range
     */
    Page newest(Wanted wanted, Optional<String> cursor, int limit);
}
