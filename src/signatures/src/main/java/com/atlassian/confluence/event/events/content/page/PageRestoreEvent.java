package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

public class PageRestoreEvent extends PageEvent {
    public PageRestoreEvent(Page page, boolean suppressNotifications) {
        super(page, suppressNotifications);
    }
}
