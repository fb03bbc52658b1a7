package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Page page, boolean suppressNotifications) {
        super(page, suppressNotifications);
    }
}
