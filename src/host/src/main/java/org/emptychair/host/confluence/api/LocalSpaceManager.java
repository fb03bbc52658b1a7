package org.emptychair.host.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.emptychair.host.confluence.content.Spaces;
import org.jspecify.annotations.Nullable;

/** Finds spaces; what is not there is null, as in Confluence. */
public final class LocalSpaceManager implements SpaceManager {

    private final Spaces spaces;

    public LocalSpaceManager(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public @Nullable Space getSpace(@Nullable String key) {
        return Optional.ofNullable(key).flatMap(spaces::withKey).map(LocalSpace::new).orElse(null);
    }
}
