package org.emptychair.servicetime;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.leader.PersonKey;

/**
 * One change of an entry by a person: who made it, when, from what to what; like the entry for the
 * leader's and their assistants' eyes alone.
 *
 * @param after absent when the entry was taken out
 */
public record Edit(EntryId entry, By by, ServiceTime before, Optional<ServiceTime> after) {
    /** Whose hand it was, and when. */
    public record By(PersonKey person, Instant at) {}
}
