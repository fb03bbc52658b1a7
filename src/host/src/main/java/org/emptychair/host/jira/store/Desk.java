package org.emptychair.host.jira.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a service desk adds to an issue.
 *
 * @param participants names of further people who take part in the request
 * @param requestType empty when the issue is no request
 */
public record Desk(
        List<String> participants,
        List<String> organisations,
        String requestType,
        Optional<Satisfaction> satisfaction,
        List<Promise> promises) {

    public static final Desk NONE = new Desk(List.of(), List.of(), "", Optional.empty(), List.of());

    public Desk {
        participants = List.copyOf(participants);
        organisations = List.copyOf(organisations);
        promises = List.copyOf(promises);
    }

    /** The customer's rating of the answer. */
    public record Satisfaction(int rating, Instant at) {
        public Satisfaction {
            if (rating < 1 || rating > 5) {
                throw new IllegalArgumentException("a rating is 1 to 5, not %d".formatted(rating));
            }
        }
    }

    /**
     * One agreed time with its cycles, on a wall clock.
     *
     * @param kept absent while the cycle runs
     * @param stopped whether its clock stands still
     */
    public record Promise(
            Kind kind, Duration goal, Instant began, Optional<Instant> kept, boolean stopped) {
        /** One whose clock runs. */
        public Promise(Kind kind, Duration goal, Instant began, Optional<Instant> kept) {
            this(kind, goal, began, kept, false);
        }

        /** The two that the local host knows. */
        public enum Kind {
            FIRST_RESPONSE,
            RESOLUTION
        }

        public Promise paused() {
            return new Promise(kind, goal, began, kept, true);
        }

        public Instant breach() {
            return began.plus(goal);
        }
    }
}
