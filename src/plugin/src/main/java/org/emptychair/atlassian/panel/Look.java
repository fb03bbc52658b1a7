package org.emptychair.atlassian.panel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.chair.LiveChair;

/**
 * One reader's look at one page: what all that we show there depends on is asked for once.
 *
 * <p>It is as old as its beginning, and lasts as long as the page takes to be drawn.
 */
public final class Look {
    private final Optional<LiveChair.Basis> basis;
    private final Pages pages;
    private final Map<Long, Boolean> viewed = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> edited = new ConcurrentHashMap<>();

    Look(Optional<LiveChair.Basis> basis, Pages pages) {
        this.basis = basis;
        this.pages = pages;
    }

    /** Absent when nobody can say what was written, so that everything is read anew. */
    public Optional<LiveChair.Basis> basis() {
        return basis;
    }

    boolean mayView(long pageId) {
        return viewed.computeIfAbsent(pageId, pages::mayView);
    }

    /** Whether the reader may change the page. */
    public boolean mayEdit(long pageId) {
        return edited.computeIfAbsent(pageId, pages::mayEdit);
    }
}
