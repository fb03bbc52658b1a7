package org.emptychair.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A parcel in the outbox, and what became of it.
 *
 * @param id grows with each new entry
 * @param tries how often it was handed over, without those before a person asked for another try
 * @param due when it is handed over next; says nothing unless it waits
 * @param changed when it got into its state
 * @param reason why it was not delivered the last time
 */
public record Entry(
        long id,
        Parcel parcel,
        State state,
        int tries,
        Instant due,
        Instant changed,
        Optional<Reason> reason) {
    /** After so many tries a person must look. */
    public static final int MOST_TRIES = 10;

    private static final Duration HELD = Duration.ofMinutes(15);

    /** Where an entry stands. */
    public enum State {
        WAITING,
        /** Being handed over; when nobody is at it, whoever was has been stopped. */
        UNDER_WAY,
        DELIVERED,
        /** There was nothing to deliver in the end. */
        NEEDLESS,
        /** Given up, until a person says otherwise. */
        FAILED,
        /** Taken out by a person. */
        DROPPED;

        /** Whether nothing comes after it. */
        public boolean isOver() {
            return this == DELIVERED || this == NEEDLESS || this == DROPPED;
        }
    }

    public Entry {
        if (tries < 0 || tries > MOST_TRIES) {
            throw new IllegalArgumentException(
                    "an entry has 0 to %d tries, was given %d".formatted(MOST_TRIES, tries));
        }
        due = Instant.ofEpochMilli(due.toEpochMilli());
        changed = Instant.ofEpochMilli(changed.toEpochMilli());
    }

    Entry underWay(Instant now) {
        return new Entry(id, parcel, State.UNDER_WAY, tries + 1, due, now, reason);
    }

    /** What is left behind by a node that was stopped while it delivered. */
    Entry leftBehind(Instant now) {
        Optional<Reason> unsure = Optional.of(new Reason(Reason.Cause.UNSURE, ""));
        return parcel.kind().isRepeatable() && tries < MOST_TRIES
                ? new Entry(id, parcel, State.WAITING, tries, now, now, unsure)
                : new Entry(id, parcel, State.FAILED, tries, due, now, unsure);
    }

    Entry after(Delivery delivery, Instant now) {
        if (delivery instanceof Delivery.Later later && tries < MOST_TRIES) {
            Duration pause = Pauses.longer(Pauses.after(tries, id), later.after());
            Optional<Reason> reason = Optional.of(later.reason());
            return new Entry(id, parcel, State.WAITING, tries, now.plus(pause), now, reason);
        }
        if (delivery instanceof Delivery.Later later) {
            return failed(later.reason(), now);
        }
        if (delivery instanceof Delivery.Held held) {
            // It is not the other end's fault, so the try does not count.
            Optional<Reason> why = Optional.of(held.reason());
            return new Entry(id, parcel, State.WAITING, tries - 1, now.plus(HELD), now, why);
        }
        if (delivery instanceof Delivery.Never never) {
            return failed(never.reason(), now);
        }
        State end = delivery instanceof Delivery.Done ? State.DELIVERED : State.NEEDLESS;
        return new Entry(id, parcel, end, tries, due, now, Optional.empty());
    }

    private Entry failed(Reason reason, Instant now) {
        return new Entry(id, parcel, State.FAILED, tries, due, now, Optional.of(reason));
    }

    /**
     * The same entry once its cause came again, for a kind that tells what is so now: what is over,
     * failed, or being handed over waits from the start; what waits for the other end goes on
     * waiting.
     *
     * @param again on whose behalf it is now
     */
    public Entry again(Parcel again, Instant now) {
        boolean waitsForOther =
                state == State.WAITING && reason.filter(it -> it.cause().isOfThem()).isPresent();
        return waitsForOther
                ? new Entry(id, again, state, tries, due, changed, reason)
                : new Entry(id, again, State.WAITING, 0, now, now, Optional.empty());
    }

    /** Handed over again from the start; absent when it is not one that waits or failed. */
    public Optional<Entry> retried(Instant now) {
        return isOpen()
                ? Optional.of(new Entry(id, parcel, State.WAITING, 0, now, now, reason))
                : Optional.empty();
    }

    /** Never handed over; absent when it is not one that waits or failed. */
    public Optional<Entry> dropped(Instant now) {
        return isOpen()
                ? Optional.of(new Entry(id, parcel, State.DROPPED, tries, due, now, reason))
                : Optional.empty();
    }

    private boolean isOpen() {
        return state == State.WAITING || state == State.FAILED;
    }
}
