package org.emptychair.habit;

import java.util.Optional;

/**
 * What the team kept up in the last weeks.
 *
 * @param meetings that were closed
 * @param decided of these, those that decided something for the customer in the chair
 * @param signals that stand now
 * @param answered of these, those whose owner said a line
 * @param inTime of these, those that were answered within a week of being known
 * @param weeks of the leaders; absent when there were too few leaders to tell
 */
public record Habit(
        int meetings, int decided, int signals, int answered, int inTime, Optional<Weeks> weeks) {
    /** How many complete weeks it looks back. */
    public static final int WEEKS = 13;

    /** The leaders' weeks together, and how many of them were confirmed. */
    public record Weeks(int confirmed, int all) {
        Weeks plus(Weeks other) {
            return new Weeks(confirmed + other.confirmed, all + other.all);
        }
    }

    public Habit {
        if (decided > meetings || answered > signals || inTime > answered) {
            throw new IllegalArgumentException(
                    "%d of %d meetings, %d and %d of %d signals"
                            .formatted(decided, meetings, answered, inTime, signals));
        }
    }
}
