package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

public abstract class PageEvent extends ContentEvent {
    private final Page page;
    private final boolean suppressNotifications;

    /** Ours, as are the constructors below: only the host makes events. */
    protected PageEvent(Page page, boolean suppressNotifications) {
        this.page = page;
        this.suppressNotifications = suppressNotifications;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
