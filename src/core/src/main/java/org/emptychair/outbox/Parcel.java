package org.emptychair.outbox;

import java.util.Optional;
import org.emptychair.contact.Text;

/**
 * Something to be delivered: no two entries of the outbox hold the same one.
 *
 * <p>What it says is made when it is delivered, by what is known then. One that can be repeated is
 * delivered again whenever its cause comes again.
 *
 * @param to whom or what it reaches, at most 255 characters, such as the key of a person
 * @param matter what it is about, at most 255 characters, such as a week
 * @param author on whose behalf, the key of a person; absent when on nobody's. It tells no two
 *     parcels apart
 */
public record Parcel(Kind kind, String to, String matter, Optional<String> author) {
    private static final int LONGEST = 255;

    /** What kinds of things leave the product. */
    public enum Kind {
        /** To a person, about a week. Whoever gets it twice reads it twice. */
        WEEKLY_MAIL(false),
        /** To a leader: whether that was their week. */
        WEEK_QUESTION(false),
        /** To the organiser of meetings without a decision: what the panel can do without. */
        SECTIONS_QUESTION(false),
        /** To the owner of a decision, from when it is theirs. */
        OWNER_MAIL(false),
        /** To the same, before it is due. */
        DUE_MAIL(false),
        /** To whoever set up a series of meetings, when it stopped by itself. */
        SERIES_MAIL(false),
        /** To an issue, about a decision: whether and how it is linked there. */
        ISSUE_LINK(true);

        private final boolean repeatable;

        Kind(boolean repeatable) {
            this.repeatable = repeatable;
        }

        /** Whether delivering it again changes nothing at the other end. */
        public boolean isRepeatable() {
            return repeatable;
        }
    }

    /** On nobody's behalf. */
    public Parcel(Kind kind, String to, String matter) {
        this(kind, to, matter, Optional.empty());
    }

    /** Whether it is the same parcel, on whosever behalf. */
    public boolean isSame(Parcel other) {
        return kind == other.kind && to.equals(other.to) && matter.equals(other.matter);
    }

    public Parcel {
        author = author.map(key -> Text.checked("author", key, LONGEST));
        to = Text.checked("to", to, LONGEST);
        matter = Text.checked("matter", matter, LONGEST);
    }
}
