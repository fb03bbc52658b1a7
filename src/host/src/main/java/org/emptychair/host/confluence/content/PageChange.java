package org.emptychair.host.confluence.content;

/** What became of a page. */
public enum PageChange {
    CREATED,
    UPDATED,
    MOVED,
    TRASHED,
    RESTORED,
    REMOVED
}
