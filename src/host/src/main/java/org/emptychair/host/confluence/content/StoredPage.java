package org.emptychair.host.confluence.content;

import java.util.Optional;

/**
 * A page at one of its versions.
 *
 * @param parent the page above it; empty at the top of its space
 * @param version from 1
 * @param created by whom and when its first version was written
 * @param last the same of this version
 */
public record StoredPage(
        long id,
        StoredSpace space,
        Optional<Long> parent,
        PageText text,
        int version,
        PageStatus status,
        Writing created,
        Writing last) {

    public String title() {
        return text.title();
    }

    public boolean isCurrent() {
        return status == PageStatus.CURRENT;
    }

    public String path() {
        return "/pages/viewpage.action?pageId=" + id;
    }
}
