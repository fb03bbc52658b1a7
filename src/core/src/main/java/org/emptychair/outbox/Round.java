package org.emptychair.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One round through the outbox: hands over what is due, one after the other.
 *
 * <p>Two rounds must not run at a time. Before an entry is handed over it is marked, and what
 * became of it is written right after, so a round may end anywhere: what was handed over in that
 * moment is the one entry of which nobody knows whether it arrived. If delivering it again does no
 * harm, the next round does; else it fails, and a person decides.
 */
public final class Round {
    /** So long a parcel that was delivered is known, and not added again. */
    public static final Duration KNOWN_FOR = Duration.ofDays(400);

    /** So that a flood of parcels does not keep the rest of the product waiting. */
    static final int MOST = 500;

    /** After so many refusals in a row the way itself is likely closed. */
    private static final int CLOSED = 3;

    private final Outbox outbox;
    private final List<Courier> couriers;
    private final Clock clock;

    public Round(Outbox outbox, List<Courier> couriers, Clock clock) {
        this.outbox = outbox;
        this.couriers = List.copyOf(couriers);
        this.clock = clock;
    }

    /**
     * @param goOn whether there is no reason to stop; asked before each entry
     */
    public void run(BooleanSupplier goOn) {
        List<Entry> left = outbox.in(Entry.State.UNDER_WAY, Long.MAX_VALUE);
        left.forEach(entry -> outbox.replace(entry, entry.leftBehind(clock.instant())));
        couriers.forEach(courier -> send(courier, goOn));
        outbox.forget(clock.instant().minus(KNOWN_FOR));
    }

    private void send(Courier courier, BooleanSupplier goOn) {
        int handed = 0;
        int refusals = 0;
        List<Entry> due = due(courier);
        while (!due.isEmpty() && handed < MOST) {
            courier.prepare(due.stream().map(Entry::parcel).toList());
            for (Entry entry : due) {
                if (refusals == CLOSED || !goOn.getAsBoolean()) {
                    return;
                }
                refusals = hand(courier, entry) ? 0 : refusals + 1;
                handed++;
            }
            due = due(courier);
        }
    }

    /** What is due, with all that one receiver gets together and in its order. */
    private List<Entry> due(Courier courier) {
        Instant now = clock.instant();
        List<Entry> due = outbox.due(courier.kind(), now);
        if (!courier.kind().isRepeatable()) {
            return due;
        }
        Map<String, List<Entry>> receivers = new LinkedHashMap<>();
        due.forEach(
                it -> receivers.computeIfAbsent(it.parcel().to(), to -> new ArrayList<>()).add(it));
        if (due.size() == Outbox.MOST) {
            receivers.replaceAll((to, some) -> outbox.due(courier.kind(), to, now));
        }
        return receivers.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the other end was there: it took the parcel, or said that it never will. */
    private boolean hand(Courier courier, Entry entry) {
        Entry underWay = entry.underWay(clock.instant());
        if (!outbox.replace(entry, underWay)) {
            return true;
        }
        Delivery delivery = courier.deliver(entry.parcel());
        outbox.replace(underWay, underWay.after(delivery, clock.instant()));
        return !(delivery instanceof Delivery.Later);
    }
}
