package org.emptychair.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what is to be delivered, and what became of it. */
public interface Outbox {
    /** No question is answered with more entries. */
    int MOST = 100;

    /**
     * Adds parcels, in the transaction that is open, or all of them in one of their own. A parcel
     * that was ever added, and is still known, is not added again; one that can be repeated is then
     * handed over once more.
     *
     * @param now when they are due
     * @return how many were new
     */
    int add(Collection<Parcel> parcels, Instant now);

    /** Those of a kind that wait and are due, the longest due first; at most {@link #MOST}. */
    List<Entry> due(Parcel.Kind kind, Instant now);

    /** Those that are due for one receiver, oldest first; at most {@link #MOST}. */
    List<Entry> due(Parcel.Kind kind, String to, Instant now);

    /** All that was ever sent about a matter and is still known; at most {@link #MOST}. */
    List<Entry> about(Parcel.Kind kind, String matter);

    /**
     * Entries in a state, newest first; at most {@link #MOST}.
     *
     * @param before only entries with a smaller id
     */
    List<Entry> in(Entry.State state, long before);

    /** Entries in any state, newest first; at most {@link #MOST}. */
    List<Entry> newest(long before);

    Optional<Entry> find(long id);

    /**
     * Puts an entry in place of the one that was read, unless somebody else has changed it.
     *
     * @return whether it was replaced
     */
    boolean replace(Entry read, Entry by);

    /** How many entries are in each state; a state that none is in may be missing. */
    Map<Entry.State, Integer> counts();

    /**
     * Forgets entries that were delivered, needless or dropped; at most {@link #MOST}.
     *
     * @param before only what has been so since before this instant
     * @return how many were forgotten
     */
    int forget(Instant before);
}
