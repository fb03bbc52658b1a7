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
        /** The product was stopped while it was being delivered, so it may have arrived. */
        UNSURE
    }

    public Reason {
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        detail = line.substring(0, Math.min(LONGEST, line.length()));
    }
}
