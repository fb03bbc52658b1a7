package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.event.api.EventListener;
import org.emptychair.atlassian.minutes.ReadPages;
import org.emptychair.atlassian.sal.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears that a page changed, and asks that it be read. */
public final class PageWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PageWatch.class);

    private final ReadPages pages;
    private final Runnable then;

    /**
     * @param then done once it is noted
     */
    PageWatch(ReadPages pages, Runnable then) {
        this.pages = pages;
        this.then = then;
    }

    @EventListener
    public void onCreated(PageCreateEvent event) {
        hint(event);
    }

    @EventListener
    public void onUpdated(PageUpdateEvent event) {
        hint(event);
    }

    @EventListener
    public void onMoved(PageMoveEvent event) {
        hint(event);
    }

    @EventListener
    public void onTrashed(PageTrashedEvent event) {
        hint(event);
    }

    @EventListener
    public void onRestored(PageRestoreEvent event) {
        hint(event);
    }

    @EventListener
    public void onRemoved(PageRemoveEvent event) {
        hint(event);
    }

    /** Who may view it decides what its links tell. */
    @EventListener
    public void onRestricted(ContentPermissionEvent event) {
        hint(event);
    }

    private void hint(ContentEvent event) {
        try {
            String text = event.getContent().getBodyAsString();
            if (pages.hint(event.getContent().getId(), text.contains(DecisionMacro.NAME))) {
                then.run();
            }
        } catch (RuntimeException failed) {
            // The outermost edge: whoever saves a page must not be hindered; a comparison of
            // versions finds what was missed.
            Incident.logged(LOG, "A changed page could not be noted", failed);
        }
    }
}
