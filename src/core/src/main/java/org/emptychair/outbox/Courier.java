package org.emptychair.outbox;

import java.util.List;

/** Delivers parcels of one kind. */
public interface Courier {
    Parcel.Kind kind();

    /** Says which ones come next, so that what concerns several of them is asked once. */
    default void prepare(List<Parcel> parcels) {}

    /** Hands one over, and waits until the other end has taken or refused it. */
    Delivery deliver(Parcel parcel);
}
