package org.emptychair.atlassian.tracker;

import java.time.Duration;

/**
 * How long we wait for Jira, and how often we ask again.
 *
 * @param connect for a connection
 * @param answer for the first line of an answer
 * @param whole for a whole answer
 * @param pause before asking again the first time; doubles each time
 * @param attempts how often a question is asked at most
 * @param longestWait a {@code Retry-After} above this is not waited for
 * @param rest how long nobody asks after five failures in a row
 */
public record Patience(
        Duration connect,
        Duration answer,
        Duration whole,
        Duration pause,
        int attempts,
        Duration longestWait,
        Duration rest) {
    /** What suits a Jira in the same house. */
    public static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(120),
                    Duration.ofSeconds(1),
                    3,
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60));

    /** The same, asking once: whoever asks comes back by themselves. */
    public Patience once() {
        return new Patience(connect, answer, whole, pause, 1, longestWait, rest);
    }
}
