package org.emptychair.chair.series;

import java.time.Instant;

/** Why a series makes no more pages, and since when. */
public record Stop(Reason reason, Instant at) {
    /** What made it stop. */
    public enum Reason {
        /** A person wanted it so. */
        BY_HAND,
        /** Whoever set it up is gone, or may not sign in any more. */
        PERSON_GONE,
        /** They may not make pages there any more. */
        NOT_ALLOWED,
        SPACE_GONE,
        PARENT_GONE;

        /** Whether whoever set it up is told by mail. */
        boolean isTold() {
            return this != BY_HAND && this != PERSON_GONE;
        }
    }

    public Stop {
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }
}
