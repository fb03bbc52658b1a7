package org.emptychair.outbox;

/**
 * Why a parcel was not delivered.
 *
 * @param detail what the other end said, for the admin alone; one line of at most 200 characters,
 *     longer ones are cut; empty when it said nothing
 */
public record Reason(Cause cause, String detail) {
    private static final int LONGEST = 200;

    /** What stands in the way. */
    public enum Cause {
        /** There is nobody who delivers: no mail server is set up. */
        NO_WAY,
        /** The other end did not take it. */
        REFUSED,
        /** There is nobody to deliver it to, or no address. */
        NOBODY,
        /** It could not be made; the detail is a reference to the log. */
        BROKEN,
        /** The other end is down, slow, busy, or something else answers in its place. */
        AWAY,
        /** Whoever it is sent for has not yet allowed us to ask as them. */
        NOT_AUTHORISED,
        /** Whoever it is sent for may not see what it reaches. */
        NOT_ALLOWED,
        /** The product was stopped while it was being delivered, so it may have arrived. */
        UNSURE;

        /** Whether asking again soon would only be a burden to the other end. */
        boolean isOfThem() {
            return this == AWAY || this == REFUSED || this == NO_WAY;
        }
    }

    public Reason {
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        int shown = Math.min(LONGEST, line.codePointCount(0, line.length()));
        detail = line.substring(0, line.offsetByCodePoints(0, shown));
    }
}
