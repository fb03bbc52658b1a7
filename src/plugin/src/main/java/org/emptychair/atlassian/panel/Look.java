package org.emptychair.atlassian.panel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.chair.LiveChair;
import org.jspecify.annotations.Nullable;

/**
 * One reader's look at one page: what all that we show there depends on is asked for once.
 *
 * <p>It is as old as its beginning, and lasts as long as the page takes to be drawn.
 */
public final class Look {
    private final Supplier<Optional<LiveChair.Basis>> asking;
    private final Pages pages;
    private @Nullable Known known;
    private final Map<Long, Boolean> viewed = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> edited = new ConcurrentHashMap<>();

    private record Known(Optional<LiveChair.Basis> basis) {}

    /**
     * @param asking for the basis, before anything is read on it
     */
    Look(Supplier<Optional<LiveChair.Basis>> asking, Pages pages) {
        this.asking = asking;
        this.pages = pages;
    }

    /** Absent when nobody can say what was written, so that everything is read anew. */
    public synchronized Optional<LiveChair.Basis> basis() {
        if (known == null) {
            known = new Known(asking.get());
        }
        return known.basis();
    }

    boolean mayView(long pageId) {
        return viewed.computeIfAbsent(pageId, pages::mayView);
    }

    /** Whether the reader may change the page. */
    public boolean mayEdit(long pageId) {
        return edited.computeIfAbsent(pageId, pages::mayEdit);
    }
}
