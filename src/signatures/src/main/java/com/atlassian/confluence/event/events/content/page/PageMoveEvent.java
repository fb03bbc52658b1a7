package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

public class PageMoveEvent extends PageEvent {
    public PageMoveEvent(Page page, boolean suppressNotifications) {
        super(page, suppressNotifications);
    }
}
