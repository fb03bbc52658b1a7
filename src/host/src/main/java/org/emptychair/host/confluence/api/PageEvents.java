package org.emptychair.host.confluence.api;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import org.emptychair.host.confluence.content.PageChange;
import org.emptychair.host.confluence.content.PageListener;
import org.emptychair.host.confluence.content.StoredPage;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells plugins what became of a page, after the commit of whoever changed it. */
public final class PageEvents implements PageListener {

    private final EventPublisher events;
    private final ApiPages api;

    public PageEvents(EventPublisher events, ApiPages api) {
        this.events = events;
        this.api = api;
    }

    @Override
    public void changed(PageChange change, StoredPage after, StoredPage before) {
        Object event = event(change, api.page(after), api.page(before));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            events.publish(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        events.publish(event);
                    }
                });
    }

    private static Object event(PageChange change, Page after, Page before) {
        return switch (change) {
            case CREATED -> new PageCreateEvent(after, false);
            case UPDATED -> new PageUpdateEvent(after, before, false);
            case MOVED -> new PageMoveEvent(after, false);
            case TRASHED -> new PageTrashedEvent(after, false);
            case RESTORED -> new PageRestoreEvent(after, false);
            case REMOVED -> new PageRemoveEvent(after, false);
        };
    }
}
