package org.emptychair.outbox;

import java.time.Duration;

/** What came of handing a parcel over. */
public sealed interface Delivery {
    /** It is there. */
    record Done() implements Delivery {}

    /** There was nothing to deliver: the reason is gone, and with it the parcel. */
    record Needless() implements Delivery {}

    /**
     * Not now.
     *
     * @param after how long the other end wants to be left alone; zero when it does not say
     */
    record Later(Reason reason, Duration after) implements Delivery {}

    /** Not before a person did their part; asked again now and then, and never given up. */
    record Held(Reason reason) implements Delivery {}

    /** Not ever, unless a person changes something. */
    record Never(Reason reason) implements Delivery {}

    static Delivery later(Reason.Cause cause, String detail) {
        return new Later(new Reason(cause, detail), Duration.ZERO);
    }

    static Delivery never(Reason.Cause cause, String detail) {
        return new Never(new Reason(cause, detail));
    }

    static Delivery held(Reason.Cause cause, String detail) {
        return new Held(new Reason(cause, detail));
    }
}
