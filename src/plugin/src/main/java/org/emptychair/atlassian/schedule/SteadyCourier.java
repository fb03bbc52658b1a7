package org.emptychair.atlassian.schedule;

import java.util.List;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One parcel that cannot be made keeps no other from going out, of its kind or of another. */
public final class SteadyCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(SteadyCourier.class);

    private final Courier courier;

    public SteadyCourier(Courier courier) {
        this.courier = courier;
    }

    @Override
    public Parcel.Kind kind() {
        return courier.kind();
    }

    @Override
    public void prepare(List<Parcel> parcels) {
        courier.prepare(parcels);
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            return courier.deliver(parcel);
        } catch (RuntimeException failed) {
            // An outermost edge: the parcel waits, and says under which number the log has more.
            return Delivery.later(
                    Reason.Cause.BROKEN,
                    Incident.logged(LOG, "A parcel could not be delivered", failed));
        }
    }
}
