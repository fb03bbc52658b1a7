package org.emptychair.chair.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.contact.Text;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;

/**
 * A customer who sits, or sat, in the chair of a meeting.
 *
 * @param meeting whose
 * @param week in which the customer sits there
 * @param issue that the customer waits on
 * @param since the year in which they first wrote to us; absent when it is not known
 * @param choice how it came about
 */
public record Seating(
        Meeting meeting, IsoWeek week, IssueId issue, OptionalInt since, Choice choice) {
    /** Why it is this customer. */
    public enum Why {
        /** By the policy. */
        POLICY,
        /** The one before was resolved or is gone. */
        GAVE_WAY,
        /** A person seated them. */
        NAMED
    }

    /**
     * How a customer was chosen.
     *
     * @param at when
     * @param by the key of the person who did; absent for the policy
     * @param reason in that person's words, at most 450 characters; absent for the policy
     */
    public record Choice(Why why, Instant at, Optional<String> by, Optional<String> reason) {
        private static final int LONGEST = 450;

        public Choice {
            at = Instant.ofEpochMilli(at.toEpochMilli());
            reason = reason.map(text -> Text.checked("reason", text, LONGEST));
            if (reason.isPresent() != (why == Why.NAMED)) {
                throw new IllegalArgumentException(
                        "a seat chosen as %s %s a reason"
                                .formatted(why, why == Why.NAMED ? "needs" : "has not"));
            }
        }

        public static Choice byPolicy(Why why, Instant at) {
            return new Choice(why, at, Optional.empty(), Optional.empty());
        }

        public static Choice named(Instant at, String by, String reason) {
            return new Choice(Why.NAMED, at, Optional.of(by), Optional.of(reason));
        }
    }

    /** The day from which on it counts as seated: that after the meeting, or after the week. */
    public LocalDate held() {
        return meeting.day().orElseGet(week::sunday);
    }
}
