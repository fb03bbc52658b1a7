package org.emptychair.chair.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.complaint.Complaint;
import org.emptychair.contact.Text;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;

/**
 * A customer who sits, or sat, in the chair of a meeting.
 *
 * @param meeting whose
 * @param week in which the customer sits there
 * @param issue that the customer waits on; absent for a guest
 * @param since the year in which they first wrote to us; absent when it is not known
 * @param choice how it came about
 * @param guest what somebody who comes in person is called, as they agreed to; absent for others
 */
public record Seating(
        Meeting meeting,
        IsoWeek week,
        Optional<IssueId> issue,
        OptionalInt since,
        Choice choice,
        Optional<String> guest) {
    /** The longest that a guest is called, in characters. */
    public static final int LONGEST_GUEST = 100;

    public Seating {
        guest = guest.map(called -> Text.checked("guest", called, LONGEST_GUEST));
        if (issue.isPresent() == guest.isPresent()
                || guest.isPresent() != (choice.why() == Why.GUEST)) {
            throw new IllegalArgumentException(
                    "a seat chosen as %s has issue %s and %s guest"
                            .formatted(choice.why(), issue, guest.isPresent() ? "a" : "no"));
        }
    }

    /** Of a customer who waits on an issue. */
    public Seating(Meeting meeting, IsoWeek week, IssueId issue, OptionalInt since, Choice choice) {
        this(meeting, week, Optional.of(issue), since, choice, Optional.empty());
    }

    /** Why it is this customer. */
    public enum Why {
        /** By the policy. */
        POLICY,
        /** The one before was resolved or is gone. */
        GAVE_WAY,
        /** A person seated them. */
        NAMED,
        /** They come in person, and agreed to it. */
        GUEST
    }

    /**
     * How a customer was chosen.
     *
     * @param at when
     * @param by the key of the person who did; absent for the policy
     * @param reason in that person's words, at most 450 characters, of a guest how they agreed;
     *     absent for the policy
     */
    public record Choice(Why why, Instant at, Optional<String> by, Optional<String> reason) {
        private static final int LONGEST = 450;

        public Choice {
            at = Instant.ofEpochMilli(at.toEpochMilli());
            reason = reason.map(text -> Text.checked("reason", text, LONGEST));
            boolean byPerson = why == Why.NAMED || why == Why.GUEST;
            if (reason.isPresent() != byPerson) {
                throw new IllegalArgumentException(
                        "a seat chosen as %s %s a reason"
                                .formatted(why, byPerson ? "needs" : "has not"));
            }
        }

        /**
         * Whether a customer still sits there for what they were chosen for: their complaint is
         * open, or was resolved before and they were chosen all the same.
         */
        public boolean holds(Complaint complaint) {
            return complaint.isOpen()
                    || (!complaint.hasLeft()
                            && complaint.ended().filter(it -> it.at().isBefore(at)).isPresent());
        }

        public static Choice byPolicy(Why why, Instant at) {
            return new Choice(why, at, Optional.empty(), Optional.empty());
        }

        public static Choice named(Instant at, String by, String reason) {
            return new Choice(Why.NAMED, at, Optional.of(by), Optional.of(reason));
        }

        /**
         * @param consent how they agreed
         */
        public static Choice guest(Instant at, String by, String consent) {
            return new Choice(Why.GUEST, at, Optional.of(by), Optional.of(consent));
        }
    }

    /** The day from which on it counts as seated: that after the meeting, or after the week. */
    public LocalDate held() {
        return meeting.day().orElseGet(week::sunday);
    }
}
