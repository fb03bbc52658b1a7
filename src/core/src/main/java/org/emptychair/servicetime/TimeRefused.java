package org.emptychair.servicetime;

/** A service time that cannot be true; nothing was stored. */
public final class TimeRefused extends RuntimeException {
    /** Why it cannot. */
    public enum Reason {
        FUTURE,
        BEFORE_JOINED,
        AFTER_LEFT,
        /** Another time of the same leader, logged by hand, covers some of the same minutes. */
        OVERLAP,
        /** The day would be longer than it is. */
        TOO_FULL,
        /** A timer that hardly ran. */
        TOO_SHORT,
        /** A timer that was forgotten. */
        TOO_LONG
    }

    private final int row;
    private final Reason reason;
    private final String value;
    private final String limit;

    /**
     * @param row its place in what was sent, from 1
     * @param value what was given
     * @param limit what stands in its way
     */
    TimeRefused(int row, Reason reason, String value, String limit) {
        super("%s: %s (%s)".formatted(reason, value, limit));
        this.row = row;
        this.reason = reason;
        this.value = value;
        this.limit = limit;
    }

    public int row() {
        return row;
    }

    public Reason reason() {
        return reason;
    }

    public String value() {
        return value;
    }

    public String limit() {
        return limit;
    }
}
