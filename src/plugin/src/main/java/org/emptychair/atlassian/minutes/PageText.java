package org.emptychair.atlassian.minutes;

import java.time.Instant;
import org.emptychair.decision.Member;

/**
 * A page as it was saved last.
 *
 * @param space the key of its space
 * @param storage its text in storage format
 * @param writer who saved it
 * @param savedAt when
 * @param face what links tell of it to everybody: its title; empty while not everybody may view it
 */
public record PageText(
        long id,
        String space,
        int version,
        String storage,
        Member writer,
        Instant savedAt,
        String face) {}
