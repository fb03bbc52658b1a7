package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

public abstract class ContentEvent {
    public abstract ContentEntityObject getContent();
}
