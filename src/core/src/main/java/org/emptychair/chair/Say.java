package org.emptychair.chair;

import java.time.Instant;
import java.util.List;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.Verdict;

/**
 * The sentence on top: what is to be known before anything else.
 *
 * @param clauses at most {@link #MOST}, in the order in which they are said, at least one
 */
public record Say(List<Clause> clauses) {
    public static final int MOST = 3;

    /** One thing that is said. */
    public sealed interface Clause {
        /** Whether it says that all is as it should be, or that nothing can be said. */
        default boolean isCalm() {
            return false;
        }
    }

    /**
     * Issues are brought in for the first time.
     *
     * @param total 0 before it is known
     */
    public record Arriving(int done, int total) implements Clause {
        @Override
        public boolean isCalm() {
            return true;
        }
    }

    /** A source is late: what is said is as old as that. */
    public record Late(Instant since) implements Clause {
        @Override
        public boolean isCalm() {
            return true;
        }
    }

    /** All contacts together left their usual range, which moves every theme. */
    public record AllContacts(boolean more) implements Clause {}

    /**
     * A theme changed, beyond chance.
     *
     * @param verdict a signal
     * @param times how many times its usual the last week was
     * @param others how many other themes changed as well
     */
    public record Changed(ThemeName theme, Verdict verdict, double times, int others)
            implements Clause {}

    /** So many customers who wait never had an answer. */
    public record NeverAnswered(int customers) implements Clause {}

    /** So many complaints are past our promise; said only when nobody was never answered. */
    public record PastPromise(int complaints) implements Clause {}

    /** So many decisions are overdue. */
    public record OverdueDecisions(int decisions) implements Clause {}

    /** Nothing unusual last week. */
    public record NothingUnusual() implements Clause {
        @Override
        public boolean isCalm() {
            return true;
        }
    }

    /** Too few weeks are known to say what is unusual. */
    public record TooEarly() implements Clause {
        @Override
        public boolean isCalm() {
            return true;
        }
    }

    /** Nobody waits for an answer. */
    public record NobodyWaits() implements Clause {
        @Override
        public boolean isCalm() {
            return true;
        }
    }

    /** Some wait, and everybody had an answer before. */
    public record NobodyLeftOut() implements Clause {
        @Override
        public boolean isCalm() {
            return true;
        }
    }

    public Say {
        if (clauses.isEmpty() || clauses.size() > MOST) {
            throw new IllegalArgumentException(
                    "1 to %d clauses are said, not %d".formatted(MOST, clauses.size()));
        }
        clauses = List.copyOf(clauses);
    }

    public boolean isCalm() {
        return clauses.stream().allMatch(Clause::isCalm);
    }
}
