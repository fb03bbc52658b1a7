package org.emptychair.wocas.candidate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Candidates in memory. */
public final class InMemoryCandidates implements Candidates {
    private final Set<String> muted = new HashSet<>();
    private Optional<Found> found = Optional.empty();

    @Override
    public synchronized Optional<Found> found() {
        return found;
    }

    @Override
    public synchronized void keep(Found next) {
        found = Optional.of(next);
        muted.forEach(this::drop);
    }

    private void drop(String phrase) {
        found =
                found.map(
                        it ->
                                new Found(
                                        it.week(),
                                        it.candidates().stream()
                                                .filter(one -> !one.phrase().equals(phrase))
                                                .toList()));
    }

    private boolean isFound(String phrase) {
        return found.filter(
                        it -> it.candidates().stream().anyMatch(one -> one.phrase().equals(phrase)))
                .isPresent();
    }

    @Override
    public synchronized boolean take(String phrase) {
        boolean known = isFound(phrase);
        drop(phrase);
        return known;
    }

    @Override
    public synchronized boolean mute(String phrase, String by) {
        boolean known = isFound(phrase);
        if (known) {
            muted.add(phrase);
            drop(phrase);
        }
        return known;
    }

    @Override
    public synchronized Set<String> muted() {
        return Set.copyOf(muted);
    }
}
