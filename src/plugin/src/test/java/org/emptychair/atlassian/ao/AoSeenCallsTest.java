package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AoSeenCallsTest {
    private static final Database DATABASE = Database.h2();
    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private final AoSeenCalls calls = new AoSeenCalls(DATABASE.emptied().ao(), new LocalLocks());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aCallIsKnownBySourceAndSignatureUntilItIsTooOldToBeBelieved() {
        calls.add("shop", "a1", NOON, NOON.plusSeconds(600));
        calls.add("shop", "a1", NOON, NOON.plusSeconds(600));

        assertThat(calls.contains("shop", "a1")).isTrue();
        assertThat(calls.contains("shop", "a2")).isFalse();
        assertThat(calls.contains("zen", "a1")).isFalse();
        calls.add("zen", "b1", NOON.plusSeconds(601), NOON.plusSeconds(1_201));
        assertThat(calls.contains("shop", "a1")).isFalse();
        assertThat(calls.contains("zen", "b1")).isTrue();
    }
}
