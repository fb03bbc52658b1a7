package org.emptychair.chair.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.emptychair.chair.Chair;

/** Snapshots in maps. */
public final class InMemorySnapshots implements Snapshots {
    private final Map<Long, Closing> closings = new HashMap<>();
    private final Map<Long, List<Snapshot>> kept = new HashMap<>();

    @Override
    public synchronized Optional<Closing> closing(long pageId) {
        return Optional.ofNullable(closings.get(pageId));
    }

    @Override
    public synchronized boolean close(Closing closing, Collection<Snapshot> chairs) {
        long page = closing.meeting().pageId();
        if (closing(page).filter(Closing::isClosed).isPresent()) {
            return false;
        }
        closings.put(page, closing);
        kept.put(page, List.copyOf(chairs));
        return true;
    }

    @Override
    public synchronized boolean reopen(Closing opening) {
        long page = opening.meeting().pageId();
        if (closing(page).filter(Closing::isClosed).isEmpty()) {
            return false;
        }
        closings.put(page, opening);
        kept.remove(page);
        return true;
    }

    @Override
    public synchronized Optional<Snapshot> find(long pageId, Subject subject) {
        return kept.getOrDefault(pageId, List.of()).stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst();
    }

    @Override
    public synchronized Set<Long> rewrite(
            Collection<Mention> mentions, UnaryOperator<Chair> change) {
        Set<Long> pages = new TreeSet<>();
        kept.forEach(
                (page, all) -> {
                    List<Snapshot> rewritten = new ArrayList<>();
                    for (Snapshot one : all) {
                        boolean named = names(one, mentions);
                        rewritten.add(named ? one.with(change.apply(one.chair())) : one);
                        if (named) {
                            pages.add(page);
                        }
                    }
                    kept.put(page, List.copyOf(rewritten));
                });
        return pages;
    }

    @Override
    public synchronized int rewriteBefore(Instant before, UnaryOperator<Chair> change) {
        int[] rewritten = {0};
        kept.replaceAll(
                (page, all) ->
                        all.stream()
                                .map(
                                        one -> {
                                            Chair changed = change.apply(one.chair());
                                            if (!one.takenAt().isBefore(before)
                                                    || changed.equals(one.chair())) {
                                                return one;
                                            }
                                            rewritten[0]++;
                                            return one.with(changed);
                                        })
                                .toList());
        return rewritten[0];
    }

    @Override
    public synchronized List<Closing> closedSince(Instant from) {
        return closings.values().stream()
                .filter(it -> it.isClosed() && !it.at().isBefore(from))
                .toList();
    }

    private static boolean names(Snapshot snapshot, Collection<Mention> mentions) {
        return !Collections.disjoint(Mention.in(snapshot.chair()), mentions);
    }

    @Override
    public synchronized Set<Long> naming(Collection<Mention> mentions) {
        return kept.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(one -> names(one, mentions)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void remove(long pageId) {
        closings.remove(pageId);
        kept.remove(pageId);
    }
}
