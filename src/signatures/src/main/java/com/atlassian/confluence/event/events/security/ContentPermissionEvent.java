package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

public class ContentPermissionEvent extends ContentEvent {
    private final ContentEntityObject content;

    /** Ours: only the host makes events. */
    public ContentPermissionEvent(ContentEntityObject content) {
        this.content = content;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }
}
