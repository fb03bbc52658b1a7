package org.emptychair.chair;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.QuoteId;

/** Who sits in the chair. */
public sealed interface Seat {
    /** What this reader may see of it. */
    Seat seenBy(Sight sight, Set<Part> pending);

    /** What we owe the customer. */
    enum Owed {
        REPLY,
        PROMISE,
        /** Nothing more: answered since. */
        NOTHING
    }

    /**
     * A customer, by the issue that they wait on.
     *
     * @param issue which one
     * @param words their own, redacted; absent when none may be quoted
     * @param quote what the words are known by, so that they can be taken out; absent without words
     * @param since the year in which they first wrote to us; absent when it is not known
     * @param open how long it has been open
     * @param waiting how long they have waited for our reply; zero when it is their turn
     * @param answered when we replied, if that was after they were chosen
     * @param owner who works on it, as people call them; absent for nobody
     * @param question what they would ask
     * @param promise absent when nothing was promised
     * @param owed what we owe them
     */
    record Customer(
            IssueRef issue,
            Optional<String> words,
            Optional<QuoteId> quote,
            OptionalInt since,
            Duration open,
            Duration waiting,
            Optional<Instant> answered,
            Optional<String> owner,
            Question question,
            Optional<Promise> promise,
            Owed owed)
            implements Seat {
        private static final Duration WEEK = Duration.ofDays(7);

        @Override
        public Seat seenBy(Sight sight, Set<Part> pending) {
            if (sight.sees(issue.id())) {
                return this;
            }
            if (sight.isShared()) {
                return new Unnamed(words, since, about(waiting), answered.isPresent(), question);
            }
            boolean unknown = sight.isPending(issue.id());
            if (unknown) {
                pending.add(Part.SEAT);
            }
            return new Hidden(waiting, question, unknown);
        }

        private static Duration about(Duration exact) {
            long half = WEEK.toHours() / 2;
            return exact.compareTo(WEEK) < 0
                    ? Duration.ZERO
                    : WEEK.multipliedBy((exact.toHours() + half) / WEEK.toHours());
        }
    }

    /**
     * A customer as everybody may see them in the shared mode: no issue, no exact time.
     *
     * @param words their own, redacted; absent when none may be quoted
     * @param since the year in which they first wrote to us; absent when it is not known
     * @param about how long they have waited, to the week; zero below one week
     * @param answered whether we replied after they were chosen
     * @param question what they would ask
     */
    record Unnamed(
            Optional<String> words,
            OptionalInt since,
            Duration about,
            boolean answered,
            Question question)
            implements Seat {
        @Override
        public Seat seenBy(Sight sight, Set<Part> pending) {
            return this;
        }
    }

    /**
     * A customer whose issue this reader may not see.
     *
     * @param waiting how long they have waited for our reply
     * @param question what they would ask
     * @param pending whether it is still to be found out if the reader may
     */
    record Hidden(Duration waiting, Question question, boolean pending) implements Seat {
        @Override
        public Seat seenBy(Sight sight, Set<Part> missing) {
            return this;
        }
    }

    /**
     * A customer who comes in person, and agreed to it.
     *
     * @param called as they wish to be called
     */
    record Guest(String called) implements Seat {
        @Override
        public Seat seenBy(Sight sight, Set<Part> pending) {
            return this;
        }
    }

    /** Nobody waits for our reply. */
    record Nobody() implements Seat {
        @Override
        public Seat seenBy(Sight sight, Set<Part> pending) {
            return this;
        }
    }

    /** It is not known yet who waits: no complaint was ever brought in. */
    record NotYet() implements Seat {
        @Override
        public Seat seenBy(Sight sight, Set<Part> pending) {
            return this;
        }
    }
}
