package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.emptychair.issue.IssueRef;

/**
 * What became of the last meeting of this space.
 *
 * @param pageId its page
 * @param day when it was
 * @param customer who sat there; absent when nobody did
 */
public record LastMeeting(long pageId, LocalDate day, Optional<Guest> customer) {
    /** How it ended for the customer who sat there. */
    public enum Fate {
        /** We replied since, and the issue is still open. */
        ANSWERED,
        /** The issue is resolved. */
        RESOLVED,
        /** Still no word from us. */
        STILL_WAITING,
        /** The issue is gone, or left what we read. */
        GONE
    }

    /**
     * The customer who sat there.
     *
     * @param issue absent for who may not see it
     * @param fate how it went on
     * @param at when we replied or it was resolved; absent for who may not see the issue
     * @param helped whether they said that it helped; absent when they did not say, and for who may
     *     not see the issue
     */
    public record Guest(
            Optional<IssueRef> issue, Fate fate, Optional<Instant> at, Optional<Boolean> helped) {
        Guest seenBy(Sight sight, Set<Part> pending) {
            if (issue.filter(it -> sight.sees(it.id())).isPresent()) {
                return this;
            }
            if (issue.filter(it -> sight.isPending(it.id())).isPresent()) {
                pending.add(Part.LAST_MEETING);
            }
            return new Guest(Optional.empty(), fate, Optional.empty(), Optional.empty());
        }
    }

    LastMeeting seenBy(Sight sight, Set<Part> pending) {
        return new LastMeeting(pageId, day, customer.map(guest -> guest.seenBy(sight, pending)));
    }
}
