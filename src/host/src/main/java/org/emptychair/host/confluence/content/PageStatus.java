package org.emptychair.host.confluence.content;

/** Where a page is in its life. */
public enum PageStatus {
    CURRENT,
    TRASHED,
    DRAFT
}
