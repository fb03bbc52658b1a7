package org.emptychair.outbox;

import org.emptychair.contact.Text;

/**
 * Something to be delivered once: no two entries of the outbox hold equal parcels.
 *
 * <p>What it says is made when it is delivered, by what is known then.
 *
 * @param to whom or what it reaches, at most 255 characters, such as the key of a person
 * @param matter what it is about, at most 255 characters, such as a week
 */
public record Parcel(Kind kind, String to, String matter) {
    private static final int LONGEST = 255;

    /** What kinds of things leave the product. */
    public enum Kind {
        /** To a person, about a week. Whoever gets it twice reads it twice. */
        WEEKLY_MAIL(false);

        private final boolean repeatable;

        Kind(boolean repeatable) {
            this.repeatable = repeatable;
        }

        /** Whether delivering it again changes nothing at the other end. */
        public boolean isRepeatable() {
            return repeatable;
        }
    }

    public Parcel {
        to = Text.checked("to", to, LONGEST);
        matter = Text.checked("matter", matter, LONGEST);
    }
}
