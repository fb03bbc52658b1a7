package org.emptychair.host.confluence.content;

/** Whoever wants to know what becomes of pages. */
@FunctionalInterface
public interface PageListener {

    /**
     * Called once the change is kept.
     *
     * @param before the page as it was; the same as {@code after} for a new one
     */
    void changed(PageChange change, StoredPage after, StoredPage before);
}
