package org.emptychair.host.confluence.api;

import com.atlassian.confluence.spaces.Space;
import org.emptychair.host.confluence.content.StoredSpace;

/** A space, as Confluence's API shows it. */
final class LocalSpace extends Space {

    private final StoredSpace space;

    LocalSpace(StoredSpace space) {
        this.space = space;
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public String getUrlPath() {
        return "/display/" + space.key();
    }
}
