package org.emptychair.quote;

/**
 * A place in a text where something was taken out.
 *
 * @param kind what it was
 * @param start its first character in the text as it was given
 * @param end the character after its last
 */
public record Mark(Kind kind, int start, int end) {
    /** What may be taken out of a text, and what stands there instead. */
    public enum Kind {
        NAME("[name]"),
        COLLEAGUE("[our colleague]"),
        ORGANISATION("[organisation]"),
        MAIL("[mail address]"),
        PHONE("[phone number]"),
        CARD("[card number]"),
        IBAN("[account number]"),
        NUMBER("[number]"),
        NETWORK("[network address]"),
        LINK_DATA("[link data]"),
        NATIONAL_ID("[personal number]");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What a reader sees; never changed by redacting again. */
        public String label() {
            return label;
        }
    }

    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mark from %d to %d".formatted(start, end));
        }
    }
}
