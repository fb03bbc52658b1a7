package org.emptychair.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * How a decision came to be known.
 *
 * @param by who recorded or proposed it
 * @param at when
 * @param from the issue it was proposed from; absent when a meeting wrote it down
 */
public record Recording(Member by, Instant at, Optional<ServedIssue> from) {}
