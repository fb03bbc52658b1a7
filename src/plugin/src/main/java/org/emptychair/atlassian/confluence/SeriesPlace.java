package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;

/**
 * Where somebody looks at series.
 *
 * @param space its key; empty for all spaces
 * @param makes whether they may make pages there
 */
record SeriesPlace(String space, String name, boolean makes) {
    private static final SeriesPlace EVERYWHERE = new SeriesPlace("", "", false);

    /** Absent when there is no such space for the one who asks. */
    static Optional<SeriesPlace> of(ConfluenceRoot root, String key) {
        if (key.isEmpty()) {
            return Optional.of(EVERYWHERE);
        }
        Space space = root.readers().spaces().getSpace(key);
        ConfluenceUser reader = AuthenticatedUserThreadLocal.get();
        PermissionManager permissions = root.services().permissions();
        if (space == null || !permissions.hasPermission(reader, Permission.VIEW, space)) {
            return Optional.empty();
        }
        return Optional.of(
                new SeriesPlace(
                        space.getKey(),
                        space.getName(),
                        permissions.hasCreatePermission(reader, space, Page.class)));
    }

    boolean isEverywhere() {
        return space.isEmpty();
    }
}
