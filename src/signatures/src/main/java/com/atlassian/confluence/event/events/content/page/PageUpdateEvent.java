package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

public class PageUpdateEvent extends PageEvent {
    private final Page originalPage;

    public PageUpdateEvent(Page page, Page originalPage, boolean suppressNotifications) {
        super(page, suppressNotifications);
        this.originalPage = originalPage;
    }

    public AbstractPage getOriginalPage() {
        return originalPage;
    }
}
