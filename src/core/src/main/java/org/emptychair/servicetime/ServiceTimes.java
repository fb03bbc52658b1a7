package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.leader.PersonKey;

/**
 * Every service time that was told, each kept once. Whoever asks has made sure that they may see
 * what they ask for.
 */
public interface ServiceTimes {
    /** The most that one call of {@link #keep} takes. */
    int BATCH = 1_000;

    /** What became of one service time that was sent. */
    enum Outcome {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    /** An entry, and what became of it. */
    record Kept(Entry entry, Outcome outcome) {}

    /**
     * Keeps all of these or none. What is known by leader and origin is replaced, unless a word of
     * higher rank has replaced or removed it since: an import repeated changes nothing. Of two in
     * one batch with the same leader and origin the later wins.
     *
     * @return what became of each, in the order of the batch
     * @throws IllegalArgumentException when there are more than {@link #BATCH}
     */
    List<Kept> keep(List<ServiceTime> batch);

    Optional<Entry> find(EntryId id);

    Optional<Entry> find(PersonKey leader, Origin origin);

    /** What a source calls by one of these ids, of all leaders, in no order. */
    List<Entry> find(String source, Collection<String> ids);

    /**
     * Corrects an entry; its leader and origin stay.
     *
     * @param version the one that was read
     * @return absent when there is no such entry
     * @throws EditedMeanwhile when another version is kept
     */
    Optional<Entry> replace(EntryId id, int version, ServiceTime time);

    /** The same by a person's hand: what the entry said before is kept with it. */
    Optional<Entry> replace(EntryId id, int version, ServiceTime time, Edit.By by);

    /**
     * Takes an entry out; a source of lower rank than its remover's does not bring it back.
     *
     * @param version the one that was read
     * @param by the rank of who removes it
     * @return whether there was such an entry
     * @throws EditedMeanwhile when another version is kept
     */
    boolean remove(EntryId id, int version, Rank by);

    /** The same by a person's hand: what the entry said before is kept. */
    boolean remove(EntryId id, int version, Edit.By by);

    /** What persons changed of a leader's entries, newest first. */
    List<Edit> edits(PersonKey leader, int limit);

    /**
     * A leader's entries, newest first.
     *
     * @param before only older ones than this; absent to begin
     */
    List<Entry> newest(PersonKey leader, Optional<EntryId> before, int limit);

    /**
     * A leader's entries that touch any of these days in any zone, in the order of their ids: the
     * days around may be among them.
     */
    List<Entry> between(PersonKey leader, LocalDate first, LocalDate last);

    /** The accepted service times of all leaders that touch any of these days in any zone. */
    Map<PersonKey, List<ServiceTime>> ofAll(LocalDate first, LocalDate last);

    /** The same, of one activity alone. */
    Map<PersonKey, List<ServiceTime>> ofAll(Activity activity, LocalDate first, LocalDate last);
}
