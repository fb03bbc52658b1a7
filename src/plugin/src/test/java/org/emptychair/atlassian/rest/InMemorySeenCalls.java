package org.emptychair.atlassian.rest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.emptychair.atlassian.webhook.SeenCalls;

/** Calls in a set, which forgets none. */
final class InMemorySeenCalls implements SeenCalls {
    private final Set<String> known = new HashSet<>();

    @Override
    public boolean contains(String source, String signature) {
        return known.contains(source + signature);
    }

    @Override
    public void add(String source, String signature, Instant now, Instant until) {
        known.add(source + signature);
    }
}
