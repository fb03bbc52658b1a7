package org.emptychair.outbox;

/** Delivers parcels of one kind. */
public interface Courier {
    Parcel.Kind kind();

    /** Hands one over, and waits until the other end has taken or refused it. */
    Delivery deliver(Parcel parcel);
}
