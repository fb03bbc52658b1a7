package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.issue.IssueRef;

/**
 * What became of the last meeting of this space.
 *
 * @param pageId its page
 * @param day when it was
 * @param customer who sat there; absent when nobody did
 * @param done how many of the decisions on its page are done
 * @param overdue those that should have been done by now
 * @param open how many are to be done and still in time
 */
public record LastMeeting(
        long pageId,
        LocalDate day,
        Optional<Guest> customer,
        int done,
        List<Overdue> overdue,
        int open) {
    public LastMeeting {
        overdue = List.copyOf(overdue);
    }

    /**
     * A decision that should have been done by now.
     *
     * @param owner as people call them; absent for nobody
     */
    public record Overdue(Optional<String> owner, LocalDate due) {}

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
        boolean open = sight.pages().contains(pageId);
        return new LastMeeting(
                pageId,
                day,
                customer.map(guest -> guest.seenBy(sight, pending)),
                open ? done : 0,
                open ? overdue : List.of(),
                open ? this.open : 0);
    }
}
