package org.emptychair.wocas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Kept for as long as a test runs. */
public final class InMemoryRebases implements FigureRebases {
    private final List<FigureRebase> kept = new ArrayList<>();

    @Override
    public synchronized List<FigureRebase> all() {
        return kept.stream().sorted(Comparator.comparing(FigureRebase::from)).toList();
    }

    @Override
    public synchronized void keep(FigureRebase rebase) {
        kept.removeIf(it -> it.figure() == rebase.figure() && it.from().equals(rebase.from()));
        if (kept.size() >= MOST) {
            throw new IllegalStateException("%d rebases are kept already".formatted(MOST));
        }
        kept.add(rebase);
    }
}
