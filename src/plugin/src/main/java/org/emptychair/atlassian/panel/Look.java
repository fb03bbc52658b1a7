package org.emptychair.atlassian.panel;

import java.util.Map;
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
    private final Supplier<LiveChair.Basis> asking;
    private final Pages pages;
    private LiveChair.@Nullable Basis basis;
    private final Map<Long, Boolean> viewed = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> edited = new ConcurrentHashMap<>();

    /**
     * @param asking for the basis, before anything is read on it
     */
    Look(Supplier<LiveChair.Basis> asking, Pages pages) {
        this.asking = asking;
        this.pages = pages;
    }

    /** Asked for when it is first needed: not everything that a page wants needs a database. */
    public synchronized LiveChair.Basis basis() {
        if (basis == null) {
            basis = asking.get();
        }
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
