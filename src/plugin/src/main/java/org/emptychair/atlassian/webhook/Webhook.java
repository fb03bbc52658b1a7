package org.emptychair.atlassian.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A source that sends contacts by itself.
 *
 * @param source what its contacts are from
 * @param paths where its JSON says what; absent for the events of Zendesk
 * @param rotated when its secret replaced another one
 * @param on whether its calls are believed
 */
public record Webhook(String source, Optional<Paths> paths, Optional<Instant> rotated, boolean on) {
    /** The most that are kept. */
    public static final int MOST = 20;

    /** A call signed with the former secret is believed for so long after the new one came. */
    static final Duration FORMER = Duration.ofHours(24);

    /** The same with a secret that came just now. */
    public Webhook rotated(Instant now) {
        return new Webhook(source, paths, Optional.of(now), on);
    }

    /** The same, believed or not. */
    public Webhook turned(boolean nowOn) {
        return new Webhook(source, paths, rotated, nowOn);
    }

    /** The same whose secret is as old as another's. */
    Webhook rotatedAs(Webhook other) {
        return new Webhook(source, paths, other.rotated, on);
    }

    /** Whether the former secret is believed still. */
    boolean believesFormer(Instant now) {
        return rotated.filter(at -> now.isBefore(at.plus(FORMER))).isPresent();
    }
}
